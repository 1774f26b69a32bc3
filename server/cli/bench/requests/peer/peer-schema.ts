/** The moment and the day as the program writes them. */
const NOW = `to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const DAY = `to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;
const AGO = (interval: string): string => NOW.replace("now()", `(now() - interval '${interval}')`);
const HELD = (table: string): string =>
  `${table}.starts_on <= ${DAY} and (${table}.ends_on is null or ${table}.ends_on >= ${DAY})`;

const OWN = "e.person_id is not distinct from (select person_id from peer.me())";
const TOLD = "(e.noticed_at is not null or e.step = 'LOCKED')";
const DRAFT = `(not (${OWN}) and (e.step = 'SELF' or (e.step = 'NOT_RATED' and e.self_submitted_at is null)))`;
const UNSEEN = `(${DRAFT} or (e.scored_at is not null and ${OWN} and not (${TOLD} and e.decided_at is not null)))`;

const EVALUATIONS = `create view peer.evaluations with (security_barrier) as
  select e.id, e.version, e.cycle_id, e.person_id, e.unit_id, e.position_id, e.framework_version_id, e.step, e.leading,
    case when ${DRAFT} then null else e.self_grade end as self_grade,
    case when ${UNSEEN} then null else e.suggested_grade end as suggested_grade, e.proposed_grade,
    case when ${OWN} and e.decided_at is not null and not ${TOLD} then null else e.decided_grade end as decided_grade,
    case when ${UNSEEN} then null else e.shown_total end as shown_total,
    case when ${UNSEEN} then false else e.needs_decision end as needs_decision, e.self_submitted_at, e.decided_at,
    case when ${DRAFT} then null else e.strengths end as strengths,
    case when ${DRAFT} then null else e.weaknesses end as weaknesses, p.sort_key as person_sort_key
  from public.evaluation e left join public.person p on p.id = e.person_id
  where e.person_id = (select person_id from peer.me()) or e.unit_id in (select unit_id from peer.reach())
    or exists (select 1 from public.opinion o where o.evaluation_id = e.id
      and o.account_id = (select account_id from peer.me()))`;

const ME = `create function peer.me(out account_id uuid, out person_id uuid, out name text) language sql stable
  security definer as $$
  select a.id, a.person_id, a.display_name from public.session s join public.account a on a.id = s.account_id
  where s.token_hash = encode(sha256(convert_to(current_setting('khung.token', true), 'UTF8')), 'hex')
    and s.expires_at > ${NOW} and s.created_at > ${AGO("12 hours")} and s.last_seen_at > ${AGO("1 hour")}
    and a.disabled_at is null and not a.must_change_password $$`;

const REACH = `create function peer.reach() returns table (unit_id uuid) language sql stable security definer as $$
  with root as (
    select g.unit_id, g.includes_subtree as deep from public.access_grant g
      where g.account_id = (select account_id from peer.me()) and g.revoked_at is null and ${HELD("g")}
        and g.role in ('ORG_SPECIALIST', 'AUDITOR', 'AUTHORITY') and g.approved_at is not null
    union all select h.unit_id, true from public.appointment h
      where h.person_id = (select person_id from peer.me()) and ${HELD("h")} and (h.leading or h.acting)
  ), here as (select c.descendant_id from public.unit_closure c join root r on r.unit_id = c.ancestor_id
    join public.unit u on u.id = c.descendant_id where (r.deep or c.depth = 0)
      and (c.starts_on <= ${DAY} or (u.starts_on > ${DAY} and c.starts_on = u.starts_on))
      and (c.ends_on is null or c.ends_on >= ${DAY} or c.ends_on = u.ends_on))
  select descendant_id from here union
  select l.predecessor_id from public.unit_lineage l join public.unit p on p.id = l.predecessor_id
    where p.ends_on < ${DAY} and l.successor_id in (select descendant_id from here) $$`;

const SUBMIT = `create function peer.submit_self_rating(evaluation_id uuid, version int, idempotency_key text, scores json)
  returns peer.evaluations language plpgsql security definer as $$
  declare e public.evaluation; who record; total numeric; g text; answer peer.evaluations; given int; made uuid;
  begin
    select * into who from peer.me();
    if who.account_id is null then raise exception 'sign in'; end if;
    insert into public.idempotency_key (id, actor, key, verb, request_hash, created_at) values (gen_random_uuid(),
      who.account_id::text, $3, 'submitSelfRating', encode(sha256(convert_to($4::text, 'UTF8')), 'hex'), ${NOW})
      on conflict (actor, key) do nothing returning id into made;
    if made is null then select * into answer from peer.evaluations v where v.id = $1; return answer; end if;
    select * into e from public.evaluation x where x.id = $1 and x.person_id = who.person_id for update;
    if e.id is null or e.step <> 'SELF' or e.version <> $2 then raise exception 'not now'; end if;
    select count(*), sum((s->>'value')::numeric) into given, total from json_array_elements($4) s
      join public.criterion c on c.id = (s->>'criterionId')::uuid and c.version_id = e.framework_version_id
      where (s->>'value')::numeric between 0 and c.max::numeric and ((s->>'value')::numeric * 2) % 1 = 0;
    if given <> (select count(*) from public.criterion c where c.version_id = e.framework_version_id)
      then raise exception 'no such points'; end if;
    total := trim_scale(total);
    g := case when total >= 90 then 'A' when total >= 70 then 'B' when total >= 50 then 'C' else 'D' end;
    insert into public.score (id, evaluation_id, step, criterion_id, value, points_millionths, is_full)
      select gen_random_uuid(), $1, 'SELF', (s->>'criterionId')::uuid, s->>'value', (s->>'value')::numeric * 1000000,
        (s->>'value')::numeric = 5 from json_array_elements($4) s;
    insert into public.evaluation_result (id, evaluation_id, step, exact, shown, grade, packed_trace, input, content_hash)
      values (gen_random_uuid(), $1, 'SELF', total::text, total::text, g, '{}', $4::text, repeat('0', 64));
    update public.evaluation x set step = 'DECISION', version = x.version + 1, save_count = x.save_count + 1,
      exact_total = total::text, shown_total = total::text, suggested_grade = g, total_millionths = total * 1000000,
      self_submitted_at = ${NOW} where x.id = $1;
    insert into public.evaluation_counter as n (cycle_id, unit_id, subject, position_class, subject_type, "leading",
        duty_group, framework_version_id, step, grade, self_grade, suggested_grade, proposed_grade, not_rated_reason,
        count, handed_in, scored, score_sum, late_self, late_decision)
      select e.cycle_id, e.unit_id, e.subject, coalesce(e.position_class, ''), coalesce(e.subject_type, ''),
        (e."leading")::int, coalesce(e.duty_group, ''), e.framework_version_id, m.step, '', '', '', '', '', m.by, m.handed,
        0, 0, 0, 0 from (values ('DECISION', 1, 1), ('SELF', -1, 0)) m (step, by, handed)
      on conflict (cycle_id, unit_id, subject, position_class, subject_type, "leading", duty_group, framework_version_id,
        step, grade, self_grade, suggested_grade, proposed_grade, not_rated_reason)
      do update set count = n.count + excluded.count, handed_in = n.handed_in + excluded.handed_in;
    insert into public.audit_entry (id, at, verb, account_id, actor_name, change_count, changes)
      values (gen_random_uuid(), ${NOW}, 'submitSelfRating', who.account_id, who.name, given + 1, (select json_agg(
        json_build_object('entity', 'Score', 'id', s->>'criterionId', 'kind', 'create', 'before', null, 'after',
          json_build_object('criterionId', s->>'criterionId', 'evaluationId', $1, 'step', 'SELF', 'value', s->>'value')))
        from json_array_elements($4) s)::text);
    select * into answer from peer.evaluations v where v.id = $1;
    return answer;
  end $$`;

const key = (view: string, ...links: readonly string[]): string =>
  `comment on view peer.${view} is E'@primaryKey id${links.map((link) => `\\n@foreignKey ${link}`).join("")}'`;

/** The database as PostGraphile shows it: the same rows for the same people, checked in SQL; its verb written by hand. */
export const PEER_STATEMENTS: readonly string[] = [
  "create schema peer",
  ME,
  REACH,
  "create view peer.persons as select id, code, full_name from public.person",
  "create view peer.units as select id, name from public.unit",
  "create view peer.positions as select id, code, name from public.position",
  `create view peer.versions as select id, number, name_vi, name_en from public.framework_version where status <> 'DRAFT'`,
  `create view peer.criteria_groups as select id, version_id, code, text_vi, text_en, max_points, place
    from public.criteria_group where parent_id is null`,
  `create view peer.criteria as select id, group_id, code, text_vi, text_en, method, max, step, is_required, place
    from public.criterion`,
  EVALUATIONS,
  `create view peer.scores with (security_barrier) as select s.id, s.evaluation_id, s.step, s.criterion_id, s.value,
      c.code as criterion_code from public.score s join public.criterion c on c.id = s.criterion_id
    where exists (select 1 from peer.evaluations v join public.evaluation e on e.id = v.id
      where v.id = s.evaluation_id and (case when s.step = 'SELF' then not ${DRAFT}
        else not (${OWN}) or (${TOLD} and e.decided_at is not null) end))`,
  SUBMIT,
  ...["persons", "units", "positions", "versions"].map((view) => key(view)),
  key(
    "evaluations",
    ...["(person_id) references peer.persons (id)", "(unit_id) references peer.units (id)"],
    ...["(position_id) references peer.positions (id)", "(framework_version_id) references peer.versions (id)"],
  ),
  key("criteria_groups", "(version_id) references peer.versions (id)"),
  key("criteria", "(group_id) references peer.criteria_groups (id)"),
  key("scores", "(evaluation_id) references peer.evaluations (id)"),
];
