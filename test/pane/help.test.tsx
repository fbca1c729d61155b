/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import { workbookOf } from './memory';
import { show } from './shown';

// jsdom knows no popovers: that they open, take the focus and close is for the journeys in a browser to see.
HTMLElement.prototype.showPopover = () => undefined;

const MU = [
  ['开发区名称', '亩均税收（万元/亩）', '投资强度（万元/亩）'],
  ['茌平经开区', 10, 0],
  ['阳谷经开区', 0, 10],
  ['冠县经开区', 4, 4],
];
const RANKS = [
  ['年份', '茌平经开区', '阳谷经开区', '冠县经开区'],
  [2020, 116, 43, 81],
  [2021, 106, 43, 85],
];

test('a method is explained where it is chosen', async () => {
  show(workbookOf({ 亩均: MU }));
  const [sign] = await screen.findAllByRole('button', { name: '什么是“极差 0–100”' });
  fireEvent.click(sign!);
  const dialog = await screen.findByRole('dialog', { name: '什么是“极差 0–100”' });
  expect(dialog).toHaveTextContent('最好的得区间上端，最差的得下端，其余按比例。');
  expect(dialog.querySelector('math')).not.toBeNull();
  expect(sign).toHaveAttribute('aria-expanded', 'true');
});

test('all methods of the scheme are listed with their explanations', async () => {
  show(workbookOf({ 亩均: MU }), 'en-US');
  fireEvent.click(await screen.findByText('Methods in use'));
  expect(await screen.findByRole('button', { name: /What is “Smallest rank/ })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'What is “Arithmetic mean”?' }));
  expect(await screen.findByRole('dialog', { name: /Arithmetic/ })).toHaveTextContent(/A weighted sum/);
});

test('a rule explains each condition in it and what it gives', async () => {
  show(workbookOf({ 位次: RANKS }));
  fireEvent.change(await screen.findByRole('combobox', { name: '方案' }), {
    target: { value: 'jinan' },
  });
  fireEvent.click(await screen.findByText(/^规则（/));
  const [sign] = await screen.findAllByRole('button', { name: /^什么是“进位30名/ });
  fireEvent.click(sign!);
  const dialog = within(await screen.findByRole('dialog', { name: /进位30名/ }));
  expect(dialog.getByRole('heading', { name: '排名前进' })).toBeInTheDocument();
});
