import type { CooperationAction } from '../../domain/action.ts';
import { readText } from '../../hooks/read-text.ts';
import { titleTexts } from '../../hooks/use-action-line.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { usePanelFocus } from '../../hooks/use-panel-focus.ts';
import { useLink } from '../../hooks/use-link.ts';
import { useTileMark } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tile } from '../../ui/Tile.tsx';
import styles from './ActionDetail.module.css';
import { ActionFacts } from './ActionFacts.tsx';
import { ActionTopics } from './ActionTopics.tsx';
import { RelatedActions } from './RelatedActions.tsx';
import { Sources } from './Sources.tsx';

/** The open action of the view in full; nothing when none is open. */
export function ActionDetail() {
  const id = useViewState((view) => view.action);
  const action = useDataset().actions.find((candidate) => candidate.id === id);
  return action ? <Detail key={action.id} action={action} /> : null;
}

function Detail({ action }: { readonly action: CooperationAction }) {
  const translator = useTranslator();
  const { messages } = translator;
  const { openAction } = useCommands();
  const hasCountryBehind = useViewState((view) => view.selected.length > 0 || view.country !== null);
  const link = useLink();
  const markOf = useTileMark();
  const { title, titleLang, titleNote } = titleTexts(action, translator);
  const summary = action.summary && readText(action.summary, '', translator);
  const heading = usePanelFocus('action', action.id);
  const close = () => openAction(null);
  return (
    <Panel
      titleId="action-title"
      head={
        <>
          {hasCountryBehind ? (
            <Button variant="quiet" icon="left" className={styles.back} onClick={close}>
              {messages.action.back}
            </Button>
          ) : (
            <p>{messages.action.label}</p>
          )}
          <IconButton icon="close" label={messages.action.close} onClick={close} />
        </>
      }
      foot={
        <>
          <CopyButton
            text={link}
            label={messages.common.copyLink}
            copiedLabel={messages.common.linkCopied}
            refusedLabel={messages.common.copyRefused}
          />
          <IconButton icon="print" label={messages.common.print} onClick={() => window.print()} />
        </>
      }
    >
      <div className={styles.title}>
        <Tile mark={markOf(action)} status={action.status} size={18} />
        <h2 id="action-title" ref={heading} tabIndex={-1}>
          <ForeignText text={title} lang={titleLang} note={titleNote} />
        </h2>
      </div>
      <ActionFacts action={action} />
      {summary && (
        <p className={styles.summary}>
          <ForeignText {...summary} note={titleLang ? undefined : summary.note} />
        </p>
      )}
      <ActionTopics action={action} />
      <Sources sources={action.sources} />
      <RelatedActions action={action} />
    </Panel>
  );
}
