import {
  CACHE,
  COMPRESSED_TYPES,
  EMBED_PAGE,
  MEDIA_TYPES,
  SHARED_HEADER,
  SHARED_SCRIPT,
  type ServerHeaders,
  serverHeaders,
} from './policy.ts';

const WRITTEN =
  'Written by `npm run deploy:files` from scripts/deploy/policy.ts; docs/deployment.md says how to use it.';
const FRAMES =
  'Whose pages may show the atlas in a frame: frame-ancestors, the end of the Content-Security-Policy; embed.html has its own.';
const POLICY = 'Content-Security-Policy';
const [sharedName, sharedValue] = Object.entries(SHARED_HEADER)[0] ?? ['', ''];
/** nginx counts HTML among them by itself. */
const BEYOND_HTML = COMPRESSED_TYPES.filter((type) => type !== 'text/html').join(' ');

function nginxHeaders(list: Readonly<Record<string, string>>): string {
  return Object.entries(list)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n');
}

/** nginx: a `server` block's content. `add_header` is not inherited where a location has its own, hence the repetition. */
function nginx({ atlas, embed }: ServerHeaders): string {
  const types = Object.entries(MEDIA_TYPES).map(([extension, type]) => `    ${type} ${extension};`);
  return `# ${WRITTEN}
# Include it in a server block: root is the folder of the build.
# ${FRAMES}

index index.html;
charset utf-8;
charset_types ${BEYOND_HTML};
etag on;
server_tokens off;

default_type application/octet-stream;
types {
${types.join('\n')}
}

gzip on;
gzip_vary on;
gzip_comp_level 6;
gzip_min_length 1024;
gzip_types ${BEYOND_HTML};
# With the module libnginx-mod-http-brotli-filter, a fifth smaller:
# brotli on;
# brotli_comp_level 6;
# brotli_types ${BEYOND_HTML};

location / {
    try_files $uri $uri/ =404;
    add_header Cache-Control "${CACHE.other}" always;
${nginxHeaders(atlas)}
}

location ~ /${CACHE.hashedFolder}/ {
    try_files $uri =404;
    add_header Cache-Control "${CACHE.hashed}";
${nginxHeaders(atlas)}
}

location ~ /${EMBED_PAGE.replace('.', '\\.')}$ {
    add_header Cache-Control "${CACHE.other}" always;
${nginxHeaders(embed)}
}

location ~ "${SHARED_SCRIPT.source.replaceAll('\\/', '/')}" {
    add_header Cache-Control "${CACHE.other}" always;
${nginxHeaders({ ...atlas, ...SHARED_HEADER })}
}
`;
}

/** Caddy: `route` keeps the order of its lines, so that the particular overrides the general. */
function caddy({ atlas, embed }: ServerHeaders): string {
  const typed = Object.entries(MEDIA_TYPES)
    .filter(([extension]) => extension !== 'html')
    .flatMap(([extension, type]) => {
      const value = isText(type) ? `${type}; charset=utf-8` : type;
      return [`@${extension} path *.${extension}`, `header @${extension} Content-Type "${value}"`];
    });
  const lines = [
    ...Object.entries(atlas).map(([name, value]) => `header ${name} "${value}"`),
    `header Cache-Control "${CACHE.other}"`,
    'header -Server',
    ...typed,
    '@hashed {',
    `	path */${CACHE.hashedFolder}/*`,
    '	file',
    '}',
    `header @hashed Cache-Control "${CACHE.hashed}"`,
    `@embed path */${EMBED_PAGE}`,
    `header @embed ${POLICY} "${embed[POLICY]}"`,
    `@shared path_regexp ${SHARED_SCRIPT.source.replaceAll('\\/', '/')}`,
    `header @shared ${sharedName} "${sharedValue}"`,
    'encode zstd gzip',
    'file_server',
  ];
  return `# ${WRITTEN}
# Import it in a site block: root is the folder of the build.
# ${FRAMES}

route {
${lines.map((line) => `	${line}`).join('\n')}
}
`;
}

function isText(type: string): boolean {
  return COMPRESSED_TYPES.some((compressed) => compressed === type);
}

function apache({ atlas, embed }: ServerHeaders): string {
  return `# ${WRITTEN}
# Put it into the folder of the build as .htaccess, or into its <Directory>. Modules: headers, mime, deflate, brotli.
# ${FRAMES}

DirectoryIndex index.html
Options -Indexes
AddDefaultCharset utf-8
FileETag MTime Size

${Object.entries(MEDIA_TYPES)
  .map(([extension, type]) => `AddType ${type} .${extension}`)
  .join('\n')}

<IfModule mod_headers.c>
${Object.entries(atlas)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header onsuccess set Cache-Control "${CACHE.other}"
  Header always set Cache-Control "${CACHE.other}" "expr=%{REQUEST_STATUS} -ge 400"
  <If "%{REQUEST_URI} =~ m#/${CACHE.hashedFolder}/#">
    Header onsuccess set Cache-Control "${CACHE.hashed}"
  </If>
  <Files "${EMBED_PAGE}">
    Header always set ${POLICY} "${embed[POLICY]}"
  </Files>
  <If "%{REQUEST_URI} =~ m#${SHARED_SCRIPT.source.replaceAll('\\/', '/')}#">
    Header always set ${sharedName} "${sharedValue}"
  </If>
</IfModule>

<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS ${COMPRESSED_TYPES.join(' ')}
</IfModule>
<IfModule !mod_brotli.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${COMPRESSED_TYPES.join(' ')}
  </IfModule>
</IfModule>
`;
}

/** Netlify and Cloudflare Pages: both compress and know the media types by themselves. */
function headersFile({ atlas, embed }: ServerHeaders): string {
  return `# ${WRITTEN}
# Put it into the folder of the build as _headers (Netlify, Cloudflare Pages).
# ${FRAMES}

/*
${Object.entries(atlas)
  .map(([name, value]) => `  ${name}: ${value}`)
  .join('\n')}
  Cache-Control: ${CACHE.other}

/${CACHE.hashedFolder}/*
  ! Cache-Control
  Cache-Control: ${CACHE.hashed}

${[`/${EMBED_PAGE}`, `/${EMBED_PAGE.replace('.html', '')}`].map((path) => `${path}\n  ! ${POLICY}\n  ${POLICY}: ${embed[POLICY]}`).join('\n\n')}

/embed*.js
  ${sharedName}: ${sharedValue}
`;
}

/** The ready files of each server for a build whose page carries `firstStyle`, by their name in docs/deploy. */
export function serverFiles(firstStyle: string): Readonly<Record<string, string>> {
  const headers = serverHeaders(firstStyle);
  return {
    'nginx.conf': nginx(headers),
    Caddyfile: caddy(headers),
    'apache.htaccess': apache(headers),
    _headers: headersFile(headers),
  };
}
