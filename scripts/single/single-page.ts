import { digestOf } from '../deploy/policy.ts';
import { html } from '../page/actions-page.ts';
import { carriedBlock, startBlock } from '../../src/exports/talk-blocks.ts';

export interface SinglePage {
  readonly language: string;
  readonly title: string;
  /** Said where the code does not run. */
  readonly withoutCode: readonly string[];
  readonly code: string;
  readonly style: string;
  /** SVG source of its icon. */
  readonly icon: string;
  /** Absolute address of the hosted atlas, that links of the file lead to; `null` when the build does not know it. */
  readonly address: string | null;
  /** The files that it carries, by their path beside the hosted page. */
  readonly files: Readonly<Record<string, string>>;
}

/** The whole atlas as one HTML document that asks for nothing; its policy names its code and style by their digests. */
export function singlePage({ language, title, withoutCode, code, style, icon, address, files }: SinglePage): string {
  const script = code.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`\x3c!--`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html(policyFor(script, style))}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${html(title)}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" type="image/svg+xml">
${address === null ? '' : `<link rel="canonical" href="${html(address)}">\n`}<style>${style}</style>
</head>
<body>
<noscript>${withoutCode.map((text) => `<p>${html(text)}</p>`).join('')}</noscript>
<div id="root"></div>
${startBlock('')}
${Object.entries(files)
  .map(([path, text]) => carriedBlock(path, text))
  .join('\n')}
<script type="module">${script}</script>
</body>
</html>
`;
}

function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${digestOf(script)}'`,
    `style-src '${digestOf(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
