import { type Build, isPageOf } from './build.ts';
import type { AskHost, Shelf } from './copy.ts';
import { pathIn } from './request-kind.ts';

/** How long the host may take before the copy answers. */
const PATIENCE_MS = 4000;

/** What the answers are made of. */
export interface Sources {
  readonly build: Build;
  readonly scope: string;
  readonly openCopy: () => Promise<Shelf>;
  readonly askHost: AskHost;
  /** Whether a page that this worker has not opened itself stands in a window of its own. */
  readonly isTopLevel: (pageId: string) => Promise<boolean>;
  readonly patienceMs?: number;
}

/** Where the code of an open page comes from: the copy, or the host, with the copy's build or another one. */
type Code = 'copy' | Promise<'same build' | 'another build'>;

/** What a page asks. */
export interface Question {
  readonly request: Request;
  /** The page that asks, or that is being opened. */
  readonly pageId: string;
  /** Keeps the worker alive for what follows the answer. */
  readonly later: (work: Promise<unknown>) => void;
}

/** How a worker answers its pages, whatever the network does. */
export interface Answers {
  /** Opens a page: the host's, or the copy's when the host is silent, slow or in trouble. */
  readonly page: (question: Question) => Promise<Response>;
  /** Code and style: the copy's, since one name has one content, else the host's, kept for the next time. */
  readonly part: (question: Question) => Promise<Response>;
  /**
   * Any other file: the host's for a page of the host, with the copy in reserve if it is of the same build; the copy's for
   * a page of the copy, so that old code never gets new data. What is new is kept when `isKept`.
   */
  readonly file: (question: Question, isKept: boolean) => Promise<Response>;
}

/** Answers from the copy of one build and from its host. */
export function createAnswers(sources: Sources): Answers {
  const { build, scope, openCopy, askHost, isTopLevel, patienceMs = PATIENCE_MS } = sources;
  const pages = new Map<string, Code>();

  async function take(request: Request): Promise<Response | undefined> {
    const url = new URL(pathIn(scope, request.url) ?? '', scope).href;
    return (await openCopy()).match(url, { ignoreVary: true });
  }

  async function keep(request: Request, answer: Response): Promise<void> {
    await (await openCopy()).put(request.url, answer);
  }

  /** The host's answer, unless it fails, takes too long or is in trouble. */
  async function inTime(asked: Promise<Response>): Promise<Response | null> {
    const late = new Promise<null>((resolve) => {
      setTimeout(resolve, patienceMs, null);
    });
    const answer = await Promise.race([asked.catch(() => null), late]);
    return answer && answer.status < 500 ? answer : null;
  }

  async function readBuild(page: Response): Promise<'same build' | 'another build'> {
    const markup = await page.text().catch(() => '');
    return isPageOf(build, markup) ? 'same build' : 'another build';
  }

  /** Keeps data for pages of this build only, and only what can be read: the copy holds until there is something better. */
  async function keepData(request: Request, code: Code | undefined, answer: Response): Promise<void> {
    const copy = answer.clone();
    if (!answer.ok || (await code) !== 'same build') return;
    const isReadable = await answer.json().then(
      () => true,
      () => false,
    );
    if (isReadable) await keep(request, copy);
  }

  async function isLeftAlone(pageId: string): Promise<boolean> {
    return !pages.has(pageId) && !(await isTopLevel(pageId));
  }

  return {
    page: async ({ request, pageId }) => {
      const asked = askHost(request);
      const live = await inTime(asked);
      const kept = live ? undefined : await take(request);
      if (kept) {
        pages.set(pageId, 'copy');
        return kept;
      }
      const answer = live ?? (await asked);
      pages.set(pageId, readBuild(answer.clone()));
      return answer;
    },
    part: async ({ request, pageId, later }) => {
      const kept = await take(request);
      if (kept) return kept;
      const answer = await askHost(request);
      const isForeign = (await isLeftAlone(pageId)) || (await pages.get(pageId)) === 'another build';
      if (answer.ok && !isForeign) later(keep(request, answer.clone()));
      return answer;
    },
    file: async ({ request, pageId, later }, isKept) => {
      if (await isLeftAlone(pageId)) return askHost(request);
      const code = pages.get(pageId);
      if (code === 'copy') return (await take(request)) ?? askHost(request);
      const asked = askHost(request);
      const live = await inTime(asked);
      if (live) {
        if (isKept) later(keepData(request, code, live.clone()));
        return live;
      }
      const kept = (await code) === 'another build' ? undefined : await take(request);
      return kept ?? asked;
    },
  };
}
