import { appearanceInForce } from '../appearance/registry.ts';
import type { SnapshotFormat } from '../embed/protocol.ts';
import { useMedia } from '../ui/use-media.ts';
import { useExportInput } from '../views/share/use-export-input.ts';

/** A picture of the view as it stands; its code comes when one is asked for. */
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
    return writer.write(input, browserContext(appearanceInForce(input.view.appearance, systemIsDark)), null);
  };
}
