import * as fc from 'fast-check';
import type { Scene, Story } from '../../src/domain/dataset.ts';
import type { LocalizedText } from '../../src/domain/language.ts';

/** Words as the dataset's reader leaves them: on one line, without spaces around them. */
const words = fc
  .array(fc.constantFrom('Brésil', 'œuvre', 'visit', '« 1er »', '2025', ':', 'a'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' '));

const localized: fc.Arbitrary<LocalizedText> = fc.oneof(
  fc.record({ fr: words, en: words }),
  fc.record({ fr: words }),
  fc.record({ en: words }),
);

const view: fc.Arbitrary<Scene['view']> = fc.dictionary(
  fc.constantFrom('from', 'to', 'select', 'theme', 'partner', 'view', 'action'),
  fc.constantFrom('2025', '2025-07-03', 'KAZ', 'ai,digital', 'table', 'lune'),
  { noNullPrototype: true },
);

/** Any story that a dataset may hold, with at least one scene. */
export const stories: fc.Arbitrary<Story> = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).filter((id) => id !== 'none'),
  title: localized,
  scenes: fc.array(fc.record({ title: localized, caption: fc.option(localized), view }), {
    minLength: 1,
    maxLength: 6,
  }),
});
