import { Fragment } from 'react';
import { useSession, useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { CHARACTER_KEYS, type CharacterKey, KEY_TABLE, type KeyEntry } from './key-table.ts';
import styles from './Shortcuts.module.css';

/** The keys of the page, and the switch for those that are one character. */
export function Shortcuts() {
  const { messages } = useTranslator();
  const { setDialog, setCharacterKeys } = useSessionSetters();
  const areOn = useSession(({ hasCharacterKeys }) => hasCharacterKeys);
  const texts = messages.shortcuts;
  return (
    <Dialog title={texts.title} closeLabel={messages.common.close} onClose={() => setDialog(null)}>
      <label className={styles.switch}>
        <input type="checkbox" checked={areOn} onChange={(event) => setCharacterKeys(event.currentTarget.checked)} />
        <span>
          {texts.characterKeys}
          <small>{texts.characterKeysHelp}</small>
        </span>
      </label>
      <div className={styles.parts}>
        {KEY_TABLE.map(({ part, entries }) => (
          <section key={part}>
            <h3>{texts.parts[part]}</h3>
            <dl>
              {entries.map((entry) => (
                <div key={entry.does}>
                  <dt>{texts.acts[entry.does]}</dt>
                  <dd>
                    <Keys entry={entry} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Keys({ entry }: { readonly entry: KeyEntry }) {
  const { messages } = useTranslator();
  const { keys: names, or, and } = messages.shortcuts;
  return entry.keys.map((together, index) => (
    <Fragment key={together.join(' ')}>
      {index > 0 && ` ${or} `}
      {together.map((key, place) => (
        <Fragment key={key}>
          {place > 0 && ` ${and} `}
          <kbd>{isCharacter(key) ? key : names[key]}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}

function isCharacter(key: string): key is CharacterKey {
  return CHARACTER_KEYS.some((character) => character === key);
}
