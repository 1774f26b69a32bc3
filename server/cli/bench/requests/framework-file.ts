const NAMES = ["Phẩm chất", "Kỷ luật", "Năng lực", "Kết quả", "Phối hợp"];

/** Five groups of four criteria with five points each, four grades, rated by the person and decided by the head. */
export function twentyCriteria(): string {
  const text = (vi: string, en: string): string => JSON.stringify({ vi, en });
  const groups = NAMES.map((name, at) => {
    const code = `G${String(at + 1)}`;
    const criteria = [1, 2, 3, 4].map(
      (place) => `      - code: "${code}.${String(place)}"
        text: ${text(`${name}: nội dung ${String(place)}`, `Part ${String(place)} of group ${code}`)}
        method: POINTS
        max: 5
        step: 0.5`,
    );
    return `  - code: "${code}"
    text: ${text(name, `Group ${code}`)}
    maxPoints: 20
    criteria:
${criteria.join("\n")}`;
  });
  return `khung: 1
code: BENCH-20
kind: EVALUATION
name: ${text("Hai mươi tiêu chí", "Twenty criteria")}
issuer: Khung
documents:
  - number: 20/QĐ
    title: ${JSON.stringify("Hai mươi tiêu chí")}
    issuer: Khung
    effectiveFrom: 2020-01-01
effectiveFrom: 2020-01-01
scope:
  subjectTypes: [CIVIL_SERVANT]
sample: true
groups:
${groups.join("\n")}
scheme:
  method: SCORED
  grades:
${["A", "B", "C", "D"].map((code) => `    - code: ${code}\n      name: ${text(`Loại ${code}`, `Class ${code}`)}`).join("\n")}
  formulas:
    - name: score
      label: ${text("Tổng điểm", "Total score")}
      text: ${NAMES.map((_, at) => `group.G${String(at + 1)}`).join(" + ")}
  maximum: 100
  bands:
    - { grade: A, from: 90 }
    - { grade: B, from: 70, to: 90 }
    - { grade: C, from: 50, to: 70 }
    - { grade: D, to: 50 }
  steps: [SELF, DECISION, LOCKED]
  selfGrade: false
`;
}
