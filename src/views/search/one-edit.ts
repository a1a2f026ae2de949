/** Shorter words have too many neighbours. */
const SHORTEST = 5;

/**
 * Whether a typed word begins a word but for one slip: a letter wrong, missing, too many, or two neighbours swapped (optimal string
 * alignment of distance 1). Only for words of five letters and more.
 */
export function beginsWithOneSlip(typed: string, word: string): boolean {
  if (typed.length < SHORTEST) return false;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const rest = (skippedTyped: number, skippedWord: number): boolean =>
    word.startsWith(typed.slice(same + skippedTyped), same + skippedWord);
  const isSwapped = typed[same] === word[same + 1] && typed[same + 1] === word[same];
  return rest(1, 1) || rest(0, 1) || rest(1, 0) || (isSwapped && rest(2, 2));
}
