import { useState } from 'react';
import type { ExportFormat, ExportInput } from '../../exports/export-format.ts';
import { exportFileName } from '../../exports/file-name.ts';
import { linkTo } from '../../state/url/link.ts';
import { saveFile } from '../../ui/save-file.ts';

type ExportState = 'idle' | 'preparing' | 'failed';

/** Writes a view as a file and hands it to the browser; one at a time. */
export function useExport(
  format: ExportFormat,
  input: ExportInput,
): { readonly state: ExportState; readonly save: () => void } {
  const [state, setState] = useState<ExportState>('idle');
  const write = async () => {
    setState('preparing');
    try {
      saveFile(await format.write(input, { addressOf: linkTo }), exportFileName(input, format));
      setState('idle');
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
