import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { singlePage } from '../../scripts/single/single-page.ts';

const CODE = String.raw`found = [/<!--/u.test('a<!--b'), '<!--' + '</script>', /<\/script/u.test('</script>')]`;

test('code that names what would end or hide a script runs in the page as it was written', () => {
  const page = singlePage({
    language: 'fr',
    title: 'Atlas',
    withoutCode: [],
    code: CODE,
    style: '',
    icon: '<svg/>',
    address: null,
    files: {},
  });
  // As a browser reads it: up to the first end tag.
  const script = /<script type="module">(.*?)<\/script/s.exec(page)?.[1] ?? '';
  expect(script).not.toContain('<!--');
  const scope: { found?: unknown } = {};
  runInNewContext(script, scope);
  expect(scope.found).toEqual([true, '<!--</script>', true]);
});
