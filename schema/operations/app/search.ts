import { graphql } from "../../graphql.ts";

/** Records by words of name or code, kind by kind. */
export const Search = graphql(`
  query Search($text: String!, $kinds: [SearchKind!]) {
    search(text: $text, kinds: $kinds, first: 6) {
      kind
      id
      withinId
      code
      name
      nameEn
      place
      state
    }
  }
`);
