/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import { openPane } from './book';
import { MU, RANKS } from './tables';

// jsdom knows no popovers: that they open, take the focus and close is for the journeys in a browser to see.
HTMLElement.prototype.showPopover = () => undefined;

test('a method is explained where it is chosen', async () => {
  openPane({ 亩均: MU });
  const [sign] = await screen.findAllByRole('button', { name: '什么是“极差 0–100”' });
  fireEvent.click(sign!);
  const dialog = await screen.findByRole('dialog', { name: '什么是“极差 0–100”' });
  expect(dialog).toHaveTextContent('最好的得区间上端，最差的得下端，其余按比例。');
  expect(dialog.querySelector('math')).not.toBeNull();
  expect(sign).toHaveAttribute('aria-expanded', 'true');
});

test('all methods of the scheme are listed with their explanations', async () => {
  openPane({ 亩均: MU }, 'en-US');
  fireEvent.click(await screen.findByText('Methods in use'));
  expect(await screen.findByRole('button', { name: /What is “Smallest rank/ })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'What is “Arithmetic mean”?' }));
  expect(await screen.findByRole('dialog', { name: /Arithmetic/ })).toHaveTextContent(/A weighted sum/);
});

test('a rule explains each condition in it and what it gives', async () => {
  openPane({ 位次: RANKS });
  fireEvent.change(await screen.findByRole('combobox', { name: '方案' }), {
    target: { value: 'jinan' },
  });
  fireEvent.click(await screen.findByText(/^规则（/));
  const [sign] = await screen.findAllByRole('button', { name: /^什么是“进位30名/ });
  fireEvent.click(sign!);
  const dialog = within(await screen.findByRole('dialog', { name: /进位30名/ }));
  expect(dialog.getByRole('heading', { name: '排名前进' })).toBeInTheDocument();
});
