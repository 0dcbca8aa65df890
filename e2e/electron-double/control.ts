import { EventEmitter } from 'node:events';

/** What a test tells the double, over the channel between the two processes. */
export type Order =
  | { do: 'answer'; dialog: 'open' | 'save' | 'message'; value: unknown }
  | { do: 'menu'; id: string }
  | { do: 'close' };

/** What the double tells the test. */
export type Report =
  | { is: 'ready'; endpoint: string }
  | { is: 'shown'; path: string }
  | { is: 'asked'; dialog: string; message: string }
  | { is: 'edited'; edited: boolean }
  | { is: 'represented'; path: string }
  | { is: 'progress'; share: number }
  | { is: 'notified'; title: string };

export const orders = new EventEmitter<{ [K in Order['do']]: [Order & { do: K }] }>();

const isOrder = (message: unknown): message is Order =>
  typeof message === 'object' && message !== null && 'do' in message;

process.on('message', (message) => {
  if (!isOrder(message)) return;
  // Each kind has its own listeners; the switch keeps message and kind together.
  switch (message.do) {
    case 'answer':
      orders.emit('answer', message);
      return;
    case 'menu':
      orders.emit('menu', message);
      return;
    case 'close':
      orders.emit('close', message);
  }
});

export const report = (message: Report): void => void process.send?.(message);
