import { z } from 'zod';
import { eventSchemas, type EventName, type EventOf } from '../../src-main/contract/events.ts';

const messageSchema = z.object({ event: z.string(), data: z.unknown() });

type Listener = (data: unknown) => void;

/** Hands what the host tells to those who listen, after a check against the contract. */
export class EventHub {
  readonly #listeners = new Map<EventName, Set<Listener>>();
  readonly #connection = new Set<(connected: boolean) => void>();
  /** The last event of each name that came before anybody listened: a kit that the app was started with. */
  readonly #early = new Map<EventName, unknown>();
  #connected = true;

  on<N extends EventName>(name: N, listener: (data: EventOf<N>) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set<Listener>();
    this.#listeners.set(name, listeners);
    const checked: Listener = (raw) => {
      const parsed = eventSchemas[name].safeParse(raw);
      // Same link between name and schema that `parseReply` has.
      if (parsed.success) listener(parsed.data as EventOf<N>);
    };
    listeners.add(checked);
    if (this.#early.has(name)) {
      const missed = this.#early.get(name);
      this.#early.delete(name);
      checked(missed);
    }
    return () => listeners.delete(checked);
  }

  /** `raw` is `{ event, data }`; what the contract does not know is left alone. */
  receive(raw: unknown): void {
    const message = messageSchema.safeParse(raw);
    if (!message.success) return;
    const { event, data } = message.data;
    if (!isEventName(event)) return;
    const listeners = this.#listeners.get(event);
    if (listeners?.size) for (const listener of listeners) listener(data);
    else this.#early.set(event, data);
  }

  onConnection(listener: (connected: boolean) => void): () => void {
    this.#connection.add(listener);
    return () => this.#connection.delete(listener);
  }

  setConnected(connected: boolean): void {
    if (connected === this.#connected) return;
    this.#connected = connected;
    for (const listener of this.#connection) listener(connected);
  }
}

const isEventName = (name: string): name is EventName => Object.hasOwn(eventSchemas, name);
