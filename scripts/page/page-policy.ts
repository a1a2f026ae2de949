import type { Plugin } from 'vite';
import { contentSecurityPolicy } from '../deploy/policy.ts';
import { html as escaped } from './actions-page.ts';

/** Writes the policy into the built page, before all that it rules; the development server needs inline styles and goes without. */
export function pagePolicy(): Plugin {
  return {
    name: 'page-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
        const policy = `<meta http-equiv="Content-Security-Policy" content="${escaped(contentSecurityPolicy(styles))}">`;
        return html.replace('<head>', () => `<head>\n    ${policy}`);
      },
    },
  };
}
