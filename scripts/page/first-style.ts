import {
  type CustomAtRules,
  Features,
  type Selector,
  type SelectorComponent,
  transform,
  type Visitor,
} from 'lightningcss';

/**
 * The part of style sheets that a markup needs to look as it will with all of them, minified. A rule is kept when every
 * element, class, id and attribute that its selector names occurs in the markup; fonts only when they are on the reader's
 * disk; a custom property when something kept reads it. @throws when a sheet cannot be read.
 */
export function firstStyle(markup: string, sheets: readonly string[]): string {
  const needed = select(sheets.join('\n'), rulesFor(new Vocabulary(markup)));
  const read = new Set([...`${markup}${needed}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return select(needed, {
    Declaration: ({ property, value }) =>
      property === 'custom' && value.name.startsWith('--') && !read.has(value.name) ? [] : undefined,
  });
}

function select(css: string, visitor: Visitor<CustomAtRules>): string {
  const { code } = transform({
    filename: 'first.css',
    code: Buffer.from(css),
    minify: true,
    include: Features.MediaRangeSyntax,
    visitor,
  });
  return Buffer.from(code).toString();
}

function rulesFor(words: Vocabulary): Visitor<CustomAtRules> {
  return {
    Rule: {
      style: ({ value }) => (value.selectors.some((selector) => words.has(selector)) ? undefined : []),
      'font-face': (rule) => {
        const isOnDisk = rule.value.properties.every(
          (property) => property.type !== 'source' || property.value.every(({ type }) => type === 'local'),
        );
        return isOnDisk ? undefined : [];
      },
      keyframes: () => [],
    },
    Selector: (selector) => (words.has(selector) ? undefined : []),
  };
}

/** The names that occur in a markup. */
class Vocabulary {
  readonly #elements: ReadonlySet<string>;
  readonly #attributes = new Map<string, Set<string>>();

  constructor(markup: string) {
    const tags = [...markup.matchAll(/<([\w-]+)([^>]*)>/g)];
    this.#elements = new Set(['html', 'body', ...tags.map(([, name = '']) => name)]);
    for (const [, , written = ''] of tags) {
      for (const [, name = '', value = ''] of written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
        const values = this.#attributes.get(name) ?? new Set();
        for (const each of [value, ...value.split(' ')]) values.add(each);
        this.#attributes.set(name, values);
      }
    }
  }

  /** Whether all that a selector asks for is there; what it excludes, and states, are taken as given. */
  has(selector: Selector): boolean {
    return selector.every((part) => this.#hasPart(part));
  }

  #hasPart(part: SelectorComponent): boolean {
    switch (part.type) {
      case 'type':
        return this.#elements.has(part.name);
      case 'class':
        return this.#attributes.get('class')?.has(part.name) ?? false;
      case 'id':
        return this.#attributes.get('id')?.has(part.name) ?? false;
      case 'attribute': {
        const values = this.#attributes.get(part.name);
        return values !== undefined && (part.operation?.operator !== 'equal' || values.has(part.operation.value));
      }
      case 'pseudo-class':
        return part.kind === 'is' || part.kind === 'where'
          ? part.selectors.some((inner) => this.has(inner))
          : part.kind !== 'has' || part.selectors.some((inner) => this.has(inner));
      default:
        return true;
    }
  }
}
