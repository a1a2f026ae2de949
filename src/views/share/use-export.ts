import { useEffect, useState } from 'react';
import { appearanceInForce } from '../../appearance/registry.ts';
import { browserContext } from '../../exports/browser-context.ts';
import type { ExportFormat, ExportInput } from '../../exports/export-format.ts';
import { exportFileName } from '../../exports/file-name.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useMedia } from '../../ui/use-media.ts';

const CONFIRMED_MS = 4000;

type ExportState = 'idle' | 'preparing' | 'saved' | 'failed';

/**
 * Writes a view as a file, in one of its ways, and hands it to the browser; one at a time. `saved` lasts four seconds, and
 * `onProgress` hears of beginning and success.
 */
export function useExport(
  format: ExportFormat,
  input: ExportInput,
  option: string | null = null,
  onProgress: (isSaved: boolean) => void = () => undefined,
): { readonly state: ExportState; readonly save: () => void } {
  const [state, setState] = useState<ExportState>('idle');
  useEffect(() => {
    if (state !== 'saved') return undefined;
    const timer = setTimeout(() => setState('idle'), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const context = browserContext(appearanceInForce(input.view.appearance, systemIsDark));
  const write = async () => {
    setState('preparing');
    onProgress(false);
    try {
      saveFile(await format.write(input, context, option), exportFileName(input, format, option));
      setState('saved');
      onProgress(true);
    } catch {
      setState('failed');
    }
  };
  return {
    state,
    save: () => {
      if (state !== 'preparing') void write();
    },
  };
}
