import { Agent, request } from "node:http";

/** One request as bytes: where to, as whom, with what. */
export interface Shot {
  readonly path: string;
  readonly token: string;
  readonly body: string;
}

/** What came of requests in a steady window. */
export interface Volley {
  readonly answered: number;
  readonly seconds: number;
  /** Milliseconds of each, in order of size. */
  readonly latencies: readonly number[];
  readonly failed: number;
  readonly firstFailure: string | null;
}

/** Sends requests to a program on loopback; connections are kept. */
export class Gun {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** One request. @returns its body. @throws Error when it is refused. */
  fire({ path, token, body }: Shot): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        accept: "application/json",
        cookie: `khung=${token}`,
      };
      const sent = request({ host: "127.0.0.1", port: this.#port, path, method: "POST", agent: this.#agent, headers });
      sent.on("error", reject);
      sent.on("response", (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          const text = Buffer.concat(parts).toString("utf8");
          if (response.statusCode === 200 && !text.includes('"errors"')) resolve(text);
          else reject(new Error(`${String(response.statusCode)}: ${text.slice(0, 600)}`));
        });
        response.on("error", reject);
      });
      sent.end(body);
    });
  }

  /** So many requests at a time for so long, or until there are `most`; each is made when its turn comes. */
  async volley(next: () => Shot, lanes: number, milliseconds: number, most: number): Promise<Volley> {
    const start = performance.now();
    const latencies: number[] = [];
    let [begun, failed] = [0, 0];
    let firstFailure: string | null = null;
    const lane = async (): Promise<void> => {
      while (begun < most && performance.now() - start < milliseconds) {
        begun += 1;
        const shot = next();
        const from = performance.now();
        try {
          await this.fire(shot);
          latencies.push(performance.now() - from);
        } catch (error) {
          failed += 1;
          firstFailure ??= (error as Error).message;
        }
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    const seconds = (performance.now() - start) / 1000;
    latencies.sort((one, other) => one - other);
    return { answered: latencies.length, seconds, latencies, failed, firstFailure };
  }

  close(): void {
    this.#agent.destroy();
  }
}
