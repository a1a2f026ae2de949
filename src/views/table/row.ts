import type { CooperationAction } from '../../domain/action.ts';
import type { ReadText } from '../../hooks/read-text.ts';
import type { ActionLineTexts } from '../../hooks/use-action-line.ts';

/** An action with the texts of its row. */
export interface Row
  extends Pick<ActionLineTexts, 'mark' | 'date' | 'spokenDate' | 'title' | 'titleLang' | 'titleNote' | 'direction'> {
  readonly action: CooperationAction;
  /** Names of its partners; else of its regions; else the words for none. Never empty. */
  readonly places: readonly string[];
  /** `false` when `places` stands in for partners that are not known. */
  readonly hasPartner: boolean;
  readonly type: ReadText;
  /** Short names of its themes, the one that its tile shows first. */
  readonly themes: readonly ReadText[];
}
