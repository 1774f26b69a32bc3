import { GraphiQL } from "graphiql";
import type { ReactElement } from "react";
import { EXAMPLES } from "./examples.ts";

/** Asks with the session of the browser, as the console does. */
async function ask(params: object): Promise<object> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      "apollo-require-preflight": "1",
      "khung-explorer": "1",
    },
    body: JSON.stringify(params),
  });
  return (await response.json()) as object;
}

/** A query that a page of the console hands over in the address. */
const asked = new URLSearchParams(window.location.search).get("query");

/** The page where developers of other programs try queries with their own rights. */
export function Explorer(): ReactElement {
  return (
    <>
      <header className="intro">
        <p lang="vi">
          <strong>Thử truy vấn API của Khung.</strong> Mỗi thẻ là một ví dụ: bấm nút ▶ để chạy, chỉ thấy dữ liệu mà tài
          khoản được xem; trang này chỉ đọc, không chạy lệnh ghi (mutation). Chương trình khác gửi cùng truy vấn này tới{" "}
          <code>/graphql</code> với <code>Authorization: Bearer khung_…</code> (tạo ở{" "}
          <a href="/#/api-tokens">Mã truy cập API</a>).
        </p>
      </header>
      <GraphiQL
        fetcher={ask}
        {...(asked === null ? {} : { initialQuery: asked })}
        defaultTabs={[
          ...(asked === null ? [] : [{ query: asked }]),
          ...EXAMPLES.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) })),
        ]}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
        dangerouslyAssumeSchemaIsValid
      />
    </>
  );
}
