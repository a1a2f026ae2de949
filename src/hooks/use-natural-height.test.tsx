import { render } from '@testing-library/react';
import { useRef } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Host } from '../embed/host.ts';
import { useNaturalHeight, useSlideHeight } from './use-natural-height.ts';

/** Observes as a browser does, but measures when the test says so. */
class ObservedSizes {
  static last: ObservedSizes | null = null;
  readonly targets = new Set<Element>();
  constructor(readonly measure: () => void) {
    ObservedSizes.last = this;
  }
  observe(target: Element) {
    this.targets.add(target);
  }
  disconnect() {
    this.targets.clear();
  }
}

beforeEach(() => void vi.stubGlobal('ResizeObserver', ObservedSizes));

const tell = vi.fn<Host['tell']>();
const host: Host = { tell, confide: () => undefined, trust: () => undefined, listen: () => () => undefined };

function Slide() {
  const page = useRef<HTMLDivElement>(null);
  useSlideHeight(host, page);
  return <div ref={page} data-testid="page" />;
}

function Parts({ hasPanel }: { readonly hasPanel: boolean }) {
  const page = useRef<HTMLDivElement>(null);
  useNaturalHeight(host, page, useRef(null));
  return <div ref={page}>{hasPanel && <aside />}</div>;
}

test('a story asks for the height of a slide as wide as its frame, once for each width', () => {
  const { getByTestId } = render(<Slide />);
  const width = vi.spyOn(getByTestId('page'), 'clientWidth', 'get');
  for (const each of [960, 960, 640]) {
    width.mockReturnValue(each);
    ObservedSizes.last?.measure();
  }
  expect(tell.mock.calls).toEqual([[{ type: 'resize', height: 540 }], [{ type: 'resize', height: 360 }]]);
});

test('parts of an embed that appear later are followed as well', async () => {
  const { rerender, container } = render(<Parts hasPanel={false} />);
  rerender(<Parts hasPanel />);
  await vi.waitFor(() => expect(ObservedSizes.last?.targets).toContain(container.querySelector('aside')));
});
