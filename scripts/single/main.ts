import { answerFromFile, beginWithSavedView } from './carried-files.ts';

answerFromFile();
beginWithSavedView();
void import('../../src/main.tsx');
