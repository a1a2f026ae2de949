/** What XML 1.0 has no place for (section 2.2, production Char), and half of a character cut in two. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text without the characters that no XML document may hold, not even written as entities. */
export function xmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** A text as it stands in an element or a quoted attribute of an XML document. */
export function escapeXml(text: string): string {
  return xmlCharacters(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
