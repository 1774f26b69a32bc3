import { useParams } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { useAsk } from "../../shared/api/useRun.ts";

/** The person of the address; `me` is whoever is signed in. Null while it is being read, empty when there is none. */
export function usePersonId(): string | null {
  const { id = "" } = useParams<{ id: string }>();
  const { data } = useAsk(Me, {}, { enabled: id === "me", staleTime: 60_000 });
  if (id !== "me") return id;
  return data === undefined ? null : (data.me?.person?.id ?? "");
}
