import type { Atlas } from '../state/atlas.ts';

/** What opens for the reader and takes the focus: a country's page, or a panel beside the map. */
export type PanelId = 'page' | 'country' | 'aside' | 'action';

/** What is deeper covers what is shallower and gives way to it. */
const DEPTHS: Readonly<Record<PanelId, number>> = { page: 0, country: 0, aside: 1, action: 2 };

/** The name of what is shown in a panel; links that open it carry it as `data-opens`. */
export function panelName(panel: PanelId, key: string): string {
  return `${panel}:${key}`;
}

/** How long a map that takes back the room of a panel may lay its blocks out anew, in milliseconds. */
const SETTLING_MS = 1000;

interface OpenPanel {
  readonly panel: PanelId;
  /** What it shows, then what it showed before. */
  readonly names: readonly string[];
  /** What had the focus when it opened; `null` when that went away at once. */
  readonly opener: HTMLElement | null;
}

/** Leads the focus into what opens and back to what opened it. */
export interface PanelFocus {
  /** The panel is drawn, newly opened or uncovered again. */
  readonly shown: (panel: PanelId, key: string, heading: HTMLElement) => void;
  /** The panel is no longer drawn: closed, covered, or about to show something else. */
  readonly gone: (panel: PanelId) => void;
}

/** Follows which panels open and close, and moves the focus into them and back to what opened them. */
export function createPanelFocus({ store, session }: Pick<Atlas, 'store' | 'session'>): PanelFocus {
  let open: readonly OpenPanel[] = [];
  /** Counts what moves the focus, so that an earlier move gives way to a later one. */
  let turn = 0;

  /** Takes away what a panel of that depth does not leave standing; the shallowest comes first. */
  function close(isClosed: (panel: OpenPanel) => boolean): readonly OpenPanel[] {
    const closed = open.filter(isClosed);
    open = open.filter((panel) => !closed.includes(panel));
    return closed;
  }

  /** Moves a focus that was lost with a panel to what opened the panel, or to what stands for it as the page settles. */
  function giveBack({ opener, names }: OpenPanel, otherwise: HTMLElement | null): void {
    const main = document.querySelector('main');
    const until = performance.now() + SETTLING_MS;
    turn += 1;
    const begun = turn;
    const attempt = () => {
      if (begun !== turn) return;
      const present = focused();
      if (present === null || present === otherwise) {
        const target = opener?.isConnected ? opener : openerOf(names);
        (target ?? otherwise)?.focus();
      }
      if (main?.isConnected && performance.now() < until) requestAnimationFrame(attempt);
    };
    attempt();
  }

  /** Whether another panel comes into sight where this one was. */
  function isFollowed(panel: PanelId): boolean {
    const { view } = store.getState();
    const { aside } = session.getState();
    if (view.action !== null || aside !== null) return true;
    return view.country === null ? view.selected.length > 0 : DEPTHS[panel] === 0;
  }

  return {
    shown(panel, key, heading) {
      const name = panelName(panel, key);
      const isSame = (other: OpenPanel) => other.panel === panel && other.names[0] === name;
      const closed = close((other) => DEPTHS[other.panel] >= DEPTHS[panel] && !isSame(other));
      if (open.some(isSame)) {
        if (closed[0]) giveBack(closed[0], heading);
        return;
      }
      turn += 1;
      const names = [name, ...closed.flatMap((other) => other.names)];
      open = [...open, { panel, names, opener: focused() ?? closed[0]?.opener ?? null }];
      // What a link or the way back shows leaves the focus where it is; no link shows what stands aside.
      if (store.getState().mode !== 'restored' || panel === 'aside') heading.focus({ preventScroll: true });
    },
    gone(panel) {
      if (isFollowed(panel)) return;
      const [closed] = close((other) => DEPTHS[other.panel] >= DEPTHS[panel]);
      if (closed) giveBack(closed, document.querySelector('main'));
    },
  };
}

/** The first element that opens one of these: by its name, or as the block of a country on the map. */
function openerOf(names: readonly string[]): HTMLElement | null {
  const candidates = [...document.querySelectorAll<HTMLElement>('[data-opens], [data-block]')];
  for (const name of names) {
    const found = candidates.find((element) => openedBy(element).includes(name));
    if (found) return found;
  }
  return null;
}

/** The names of what an element opens. */
function openedBy({ dataset: { opens, block } }: HTMLElement): readonly (string | undefined)[] {
  return block === undefined ? [opens] : [panelName('country', block), panelName('page', block)];
}

/** The element with the focus; `null` when it is nowhere in particular. */
function focused(): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
}
