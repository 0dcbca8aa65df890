import { describe, expect, it, vi } from 'vitest';
import { EventHub } from './event-hub.ts';

describe('EventHub', () => {
  it('hands an event that keeps to the contract to those who listen to its name', () => {
    const hub = new EventHub();
    const menu = vi.fn();
    const progress = vi.fn();
    hub.on('menu-command', menu);
    hub.on('export-progress', progress);
    hub.receive({ event: 'menu-command', data: { command: 'save' } });
    expect(menu).toHaveBeenCalledExactlyOnceWith({ command: 'save' });
    expect(progress).not.toHaveBeenCalled();
  });

  it('lets nothing through that the contract does not know', () => {
    const hub = new EventHub();
    const menu = vi.fn();
    hub.on('menu-command', menu);
    hub.receive({ event: 'menu-command', data: { command: 'format-disk' } });
    hub.receive({ event: 'toString', data: {} });
    hub.receive(null);
    expect(menu).not.toHaveBeenCalled();
  });

  it('ends a listening', () => {
    const hub = new EventHub();
    const menu = vi.fn();
    hub.on('menu-command', menu)();
    hub.receive({ event: 'menu-command', data: { command: 'save' } });
    expect(menu).not.toHaveBeenCalled();
  });

  it('keeps what came before anybody listened', () => {
    const hub = new EventHub();
    const given = vi.fn();
    hub.receive({ event: 'kit-given', data: { id: 'kit-7' } });
    hub.on('kit-given', given);
    expect(given).toHaveBeenCalledExactlyOnceWith({ id: 'kit-7' });
  });

  it('tells a change of the connection once', () => {
    const hub = new EventHub();
    const told: boolean[] = [];
    hub.onConnection((connected) => told.push(connected));
    for (const connected of [true, false, false, true]) hub.setConnected(connected);
    expect(told).toEqual([false, true]);
  });
});
