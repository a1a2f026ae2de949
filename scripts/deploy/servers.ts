import {
  CACHE,
  COMPRESSED_TYPES,
  EMBED_HEADERS,
  EMBED_PAGE,
  HEADERS,
  MEDIA_TYPES,
  SHARED_HEADER,
  SHARED_SCRIPT,
} from './policy.ts';

const WRITTEN =
  'Written by `npm run deploy:files` from scripts/deploy/policy.ts; docs/deployment.md says how to use it.';
const FRAMES =
  'Whose pages may show the atlas in a frame: frame-ancestors, the end of the Content-Security-Policy; embed.html has its own.';
const POLICY = 'Content-Security-Policy';
const headers = Object.entries(HEADERS);
const embedPolicy = EMBED_HEADERS[POLICY] ?? '';
const [sharedName, sharedValue] = Object.entries(SHARED_HEADER)[0] ?? ['', ''];
/** nginx counts HTML among them by itself. */
const BEYOND_HTML = COMPRESSED_TYPES.filter((type) => type !== 'text/html').join(' ');

function nginxHeaders(list: Readonly<Record<string, string>>): string {
  return Object.entries(list)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n');
}

/** nginx: a `server` block's content. `add_header` is not inherited where a location has its own, hence the repetition. */
function nginx(): string {
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
${nginxHeaders(HEADERS)}
}

location ~ /${CACHE.hashedFolder}/ {
    try_files $uri =404;
    add_header Cache-Control "${CACHE.hashed}";
${nginxHeaders(HEADERS)}
}

location ~ /${EMBED_PAGE.replace('.', '\\.')}$ {
    add_header Cache-Control "${CACHE.other}" always;
${nginxHeaders(EMBED_HEADERS)}
}

location ~ "${SHARED_SCRIPT.source.replaceAll('\\/', '/')}" {
    add_header Cache-Control "${CACHE.other}" always;
${nginxHeaders({ ...HEADERS, ...SHARED_HEADER })}
}
`;
}

/** Caddy: `route` keeps the order of its lines, so that the particular overrides the general. */
function caddy(): string {
  const typed = Object.entries(MEDIA_TYPES)
    .filter(([extension]) => extension !== 'html')
    .flatMap(([extension, type]) => {
      const value = isText(type) ? `${type}; charset=utf-8` : type;
      return [`@${extension} path *.${extension}`, `header @${extension} Content-Type "${value}"`];
    });
  const lines = [
    ...headers.map(([name, value]) => `header ${name} "${value}"`),
    `header Cache-Control "${CACHE.other}"`,
    'header -Server',
    ...typed,
    '@hashed {',
    `	path */${CACHE.hashedFolder}/*`,
    '	file',
    '}',
    `header @hashed Cache-Control "${CACHE.hashed}"`,
    `@embed path */${EMBED_PAGE}`,
    `header @embed ${POLICY} "${embedPolicy}"`,
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

function apache(): string {
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
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header onsuccess set Cache-Control "${CACHE.other}"
  Header always set Cache-Control "${CACHE.other}" "expr=%{REQUEST_STATUS} -ge 400"
  <If "%{REQUEST_URI} =~ m#/${CACHE.hashedFolder}/#">
    Header onsuccess set Cache-Control "${CACHE.hashed}"
  </If>
  <Files "${EMBED_PAGE}">
    Header always set ${POLICY} "${embedPolicy}"
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
function headersFile(): string {
  return `# ${WRITTEN}
# Put it into the folder of the build as _headers (Netlify, Cloudflare Pages).
# ${FRAMES}

/*
${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
  Cache-Control: ${CACHE.other}

/${CACHE.hashedFolder}/*
  ! Cache-Control
  Cache-Control: ${CACHE.hashed}

${[`/${EMBED_PAGE}`, `/${EMBED_PAGE.replace('.html', '')}`].map((path) => `${path}\n  ! ${POLICY}\n  ${POLICY}: ${embedPolicy}`).join('\n\n')}

/embed*.js
  ${sharedName}: ${sharedValue}
`;
}

/** The ready files of each server, by their name in docs/deploy. */
export const SERVER_FILES: Readonly<Record<string, string>> = {
  'nginx.conf': nginx(),
  Caddyfile: caddy(),
  'apache.htaccess': apache(),
  _headers: headersFile(),
};
