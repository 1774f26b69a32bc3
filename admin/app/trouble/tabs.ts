/** What one tab tells the others: who is signed in now, or that nobody is. */
interface Word {
  readonly account: string | null;
}

/** The other tabs of the same browser, which share its session. */
export interface Tabs {
  readonly tell: (account: string | null) => void;
  readonly hear: (listener: (account: string | null) => void) => void;
}

/** Tabs by the browser's own channel; it reaches every tab but the one that speaks. */
export function makeTabs(channel: BroadcastChannel = new BroadcastChannel("khung-session")): Tabs {
  // A channel must not keep a program alive that has nothing else to do.
  (channel as { unref?: () => void }).unref?.();
  return {
    tell: (account) => channel.postMessage({ account } satisfies Word),
    hear: (listener) => {
      channel.onmessage = ({ data }: MessageEvent<Word>) => listener(data.account);
    },
  };
}
