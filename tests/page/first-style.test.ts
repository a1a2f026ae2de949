import { describe, expect, test } from 'vitest';
import { className } from '../../scripts/page/class-name.ts';
import { firstStyle } from '../../scripts/page/first-style.ts';

const MARKUP = '<main id="root" hidden><p class="a b" data-mode="map">x</p><svg fill="var(--land)"></svg></main>';

test.each([
  ['.a{color:red}', '.a{color:red}'],
  ['.a.b p,.other{color:red}', '.a.b p{color:red}'],
  ['.a .other{color:red}', ''],
  ['dialog{color:red}', ''],
  ['body #root[hidden]{display:block}', 'body #root[hidden]{display:block}'],
  ['#elsewhere{color:red}', ''],
  ['[data-mode="map"]{color:red}', '[data-mode=map]{color:red}'],
  ['[data-mode="table"]{color:red}', ''],
  [
    '.a:is([data-mode="table"],.b):not([data-panel]):hover::after{content:""}',
    '.a:is([data-mode=table],.b):not([data-panel]):hover:after{content:""}',
  ],
  ['.a:is(.c,.d){color:red}', ''],
  ['.a:has(dialog){color:red}', ''],
  [
    '@media (max-width:9em){.a{color:red}.c{color:red}}@media print{.c{color:red}}',
    '@media (max-width:9em){.a{color:red}}',
  ],
  ['@keyframes turn{to{rotate:1turn}}', ''],
])('of %s it keeps %s', (css, kept) => {
  expect(firstStyle(MARKUP, [css])).toBe(kept);
});

test('a custom property stays when the markup or a kept rule reads it, and every other kind of declaration does', () => {
  const css = ':root{--land:tan;--ink:black;--more:var(--ink);--other:red;outline-offset:2px}.a{color:var(--more)}';
  expect(firstStyle(MARKUP, [css])).toBe(
    ':root{--land:tan;--ink:black;--more:var(--ink);outline-offset:2px}.a{color:var(--more)}',
  );
});

const face = (source: string): string => `@font-face{font-family:F;src:${source}}`;

test('no font is fetched for it', () => {
  expect(firstStyle(MARKUP, [face('url("f.woff2")'), face('local("Arial")')])).toBe(face('local(Arial)'));
});

test('a sheet that cannot be read is an error', () => {
  expect(() => firstStyle(MARKUP, ['.a{color:red}}'])).toThrow('Unexpected end of input');
});

describe('the name of a class', () => {
  test('says folder, file and class, whatever a tool adds to the path', () => {
    expect(className('plate', '/x/src/app/Body.module.css?inline')).toBe('app-Body-plate');
  });
});
