import { useEngine } from '../hooks/use-result.ts';
import { useReadyEngine } from '../hooks/use-ready-engine.ts';

/** Draws nothing: makes the engine ready for what the reader may ask next. */
export function ReadyEngine() {
  useReadyEngine(useEngine());
  return null;
}
