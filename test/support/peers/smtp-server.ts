import { createServer, type Server, type Socket } from "node:net";

/** A mail as it went over the wire. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
  /** Body, decoded. */
  readonly text: string;
}

/** A mail server on loopback that keeps what it gets. */
export interface TestSmtpServer {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** Refuses so many of the next mails with a temporary error. */
  refuseNext(count: number): void;
  stop(): Promise<void>;
}

/** Starts a mail server that speaks as much SMTP as a client without TLS and sign-in needs (RFC 5321). */
export async function startSmtpServer(): Promise<TestSmtpServer> {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const state = { refusals: 0 };
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    converse(socket, mails, state);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    mails,
    refuseNext: (count) => (state.refusals = count),
    stop: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

function converse(socket: Socket, mails: ReceivedMail[], state: { refusals: number }): void {
  let buffer = "";
  let from = "";
  let to: string[] = [];
  let inData = false;
  const answer = (line: string): void => void socket.write(`${line}\r\n`);
  answer("220 test.khung ESMTP");
  socket.setEncoding("utf8");
  socket.on("data", (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf(inData ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const part = buffer.slice(0, end);
      buffer = buffer.slice(end + (inData ? 5 : 2));
      if (inData) {
        inData = false;
        mails.push({ from, to, ...parsed(part) });
        answer("250 2.0.0 kept");
        continue;
      }
      const verb = part.slice(0, 4).toUpperCase();
      if (verb === "EHLO") socket.write("250-test.khung\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n");
      else if (verb === "MAIL" && state.refusals > 0) {
        state.refusals -= 1;
        answer("451 4.3.0 try again later");
      } else if (verb === "MAIL") {
        from = address(part);
        to = [];
        answer("250 2.1.0 ok");
      } else if (verb === "RCPT") {
        to.push(address(part));
        answer("250 2.1.5 ok");
      } else if (verb === "DATA") {
        inData = true;
        answer("354 go on");
      } else if (verb === "QUIT") {
        answer("221 2.0.0 bye");
        socket.end();
      } else answer("250 2.0.0 ok");
    }
  });
}

function address(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? "";
}

function parsed(raw: string): Pick<ReceivedMail, "headers" | "text"> {
  const split = raw.indexOf("\r\n\r\n");
  const head = raw.slice(0, split).replace(/\r\n[ \t]+/g, " ");
  const headers = new Map(
    head.split("\r\n").map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())] as const;
    }),
  );
  const body = raw.slice(split + 4).replace(/^\.\./gm, ".");
  return { headers, text: decode(body, headers.get("content-transfer-encoding") ?? "7bit") };
}

function decode(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8").replace(/\r\n/g, "\n");
  if (encoding === "quoted-printable") return quoted(body.replace(/=\r\n/g, "")).replace(/\r\n/g, "\n");
  return body.replace(/\r\n/g, "\n");
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Encoded words of a header (RFC 2047). */
function words(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === "b" ? Buffer.from(text, "base64").toString("utf8") : quoted(text.replace(/_/g, " ")),
    );
}
