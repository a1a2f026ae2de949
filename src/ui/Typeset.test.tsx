import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Typeset } from './Typeset.tsx';

test.each([
  ['du 1er au 4 juillet 2025', 'du 1<sup>er</sup> au 4 juillet 2025'],
  ['XXe\u00a0siècle', 'XX<sup>e</sup>&nbsp;siècle'],
  ['hiver 2021 et 21er', 'hiver 2021 et 21er'],
])('%s', (text, html) => {
  expect(render(<Typeset text={text} />).container.innerHTML).toBe(html);
});
