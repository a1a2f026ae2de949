import './carried-files.ts';
import '../../src/main.tsx';
