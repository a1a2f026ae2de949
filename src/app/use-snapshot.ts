import { appearanceInForce } from '../appearance/registry.ts';
import type { SnapshotFormat } from '../embed/protocol.ts';
import { fullAtlasView } from '../state/url/full-link.ts';
import { useMedia } from '../ui/use-media.ts';
import { useExportInput } from '../views/share/use-export-input.ts';

/** A picture of the view as it stands, which leads to the full atlas; its code comes when one is asked for. */
export function useSnapshot(): (format: SnapshotFormat) => Promise<Blob> {
  const input = useExportInput();
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  return async (format) => {
    const [{ EXPORT_FORMATS }, { browserContext }] = await Promise.all([
      import('../exports/registry.ts'),
      import('../exports/browser-context.ts'),
    ]);
    const writer = EXPORT_FORMATS.find(({ id }) => id === format);
    if (!writer) throw new Error(`No export writes ${format}`);
    const view = fullAtlasView(input.view);
    return writer.write({ ...input, view }, browserContext(appearanceInForce(view.appearance, systemIsDark)), null);
  };
}
