import { render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Dataset, DecodedDataset } from '../../src/domain/dataset.ts';
import type { LanguageCode } from '../../src/domain/language.ts';
import { AtlasProvider } from '../../src/hooks/AtlasProvider.tsx';
import { LoadedAtlas } from '../../src/hooks/LoadedAtlas.tsx';
import { type Atlas, openAtlas } from '../../src/state/atlas.ts';
import { createPreferences } from '../../src/state/preferences.ts';
import { type FakeAddress, fakeAddress } from './fake-address.ts';
import { sampleDataset } from './sample-dataset.ts';

interface AtlasOptions {
  /** The sample dataset when absent; a bare dataset stands for one without problems. */
  readonly dataset?: Dataset | DecodedDataset;
  /** A query string, for instance `?theme=ai&select=KAZ`. */
  readonly link?: string;
  readonly language?: LanguageCode;
}

/** What a test sees and drives: the rendered view, the reader, the state and the address behind them. */
export interface RenderedAtlas extends RenderResult {
  readonly user: UserEvent;
  readonly atlas: Atlas;
  readonly address: FakeAddress;
}

/** Renders a view as the page does once a dataset is loaded, with an address and a storage of its own. */
export function renderWithAtlas(view: ReactNode, options: AtlasOptions = {}): RenderedAtlas {
  const { dataset = sampleDataset(), link = '', language = 'fr' } = options;
  const decoded = 'dataset' in dataset ? dataset : { dataset, problems: [], setAsideCount: 0 };
  const address = fakeAddress(link);
  const atlas = openAtlas(
    address,
    createPreferences(() => new MemoryStorage(), [language]),
  );
  atlas.admit(decoded.dataset);
  const rendered = render(
    <AtlasProvider atlas={atlas}>
      <LoadedAtlas decoded={decoded}>{view}</LoadedAtlas>
    </AtlasProvider>,
  );
  return { ...rendered, user: userEvent.setup(), atlas, address };
}

/** A storage that forgets with the test. */
class MemoryStorage {
  private readonly texts = new Map<string, string>();
  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.texts.set(key, text);
  }
  removeItem(key: string): void {
    this.texts.delete(key);
  }
}
