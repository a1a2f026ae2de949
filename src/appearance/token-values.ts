import sheet from './tokens.css?raw';
import type { AppearanceId } from './registry.ts';

/** What the reader's system or medium asks for, on top of an appearance. */
export type Circumstance = 'print' | 'more-contrast';

/** The media query of each circumstance, as the style sheet writes it. */
const QUERIES: Readonly<Record<Circumstance, string>> = {
  print: 'print',
  'more-contrast': '(prefers-contrast: more)',
};

interface Rule {
  /** The media query around it; empty outside of any. */
  readonly query: string;
  readonly selectors: readonly string[];
  readonly declarations: readonly (readonly [token: string, value: string])[];
}

const RULES = readRules(sheet.replace(/\/\*[\s\S]*?\*\//g, ''), '');

/** The rules of a style sheet in their order, one level of media queries deep. */
function readRules(css: string, query: string): readonly Rule[] {
  return [...css.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)].flatMap(([, head = '', body = '']) => {
    const name = head.trim();
    if (name.startsWith('@media')) return readRules(body, name.slice('@media'.length).trim());
    const declarations = [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, token = '', value = '']) => [token, value.replace(/\s+/g, ' ').trim()] as const,
    );
    return [{ query, selectors: name.split(',').map((selector) => selector.trim()), declarations }];
  });
}

/** The value of every design token of `tokens.css` in an appearance: concrete values, for drawings that leave the page. */
export function tokensOf(
  appearance: AppearanceId,
  circumstances: readonly Circumstance[] = [],
): ReadonlyMap<string, string> {
  const selectors = [':root', `:root[data-appearance="${appearance}"]`, ':root[data-appearance]'];
  const queries = ['', ...circumstances.map((circumstance) => QUERIES[circumstance])];
  const raw = new Map(
    RULES.filter((rule) => queries.includes(rule.query) && rule.selectors.some((name) => selectors.includes(name)))
      .toSorted((a, b) => queries.indexOf(a.query) - queries.indexOf(b.query))
      .flatMap(({ declarations }) => declarations),
  );
  return new Map([...raw].map(([token, value]) => [token, resolve(value, raw)]));
}

/** The value with every `var()` in it replaced by what it stands for. */
export function resolve(value: string, tokens: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (whole, token: string) => {
    const found = tokens.get(token);
    return found === undefined ? whole : resolve(found, tokens);
  });
}
