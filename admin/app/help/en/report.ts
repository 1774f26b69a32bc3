export const reportHelp = {
  statistics: {
    title: "Grade statistics",
    about: "Results of one unit in one cycle; charts with their tables.",
    steps: [
      "Choose cycle and unit.",
      "See numbers and shares of each grade; everybody counts once.",
      "Export to Excel or CSV.",
    ],
  },
  overview: {
    title: "Statistics overview",
    about: "Progress, grades, what is late and which units stand out, in the chosen scope.",
    steps: [
      "Choose unit, kind of cycle and time; the address keeps your choice.",
      "Press a unit to look closer.",
      "Read the table below each chart.",
    ],
  },
  unitDashboard: {
    title: "Statistics of a unit",
    about: "Numbers of one unit: grades, scores, the units below side by side, changes over time.",
    steps: [
      "Choose unit and cycle.",
      "Compare the units below with each other.",
      "Open the table for exact numbers, or export it.",
    ],
  },
  criterionDashboard: {
    title: "Statistics by criterion",
    about: "Mean score of each group and criterion, beside the self-rating.",
    steps: [
      "Choose unit and cycle.",
      "See what is strong, what is weak, and where self-rating and score lie apart.",
      "Find criteria that need better guidance, or a change in the next version.",
    ],
  },
  builder: {
    title: "Own analysis",
    about: "Choose measures, grouping and filters for a table of your own.",
    steps: [
      "Choose measures and up to three groupings.",
      "Filter by cycle and unit; groups that are too small stay covered.",
      "Send the address (it keeps your choice), export a file or copy the query.",
    ],
  },
  tracking: {
    title: "Progress tracking",
    about: "Units below: whether they have a regulation, have opened the cycle, how far they are, who is late.",
    steps: [
      "Choose the unit above, the kind of cycle and a day in it.",
      "Show late units alone, to remind them.",
      "Press a unit's name to go on to the units inside.",
    ],
  },
  forms: {
    title: "Forms",
    about: "Official forms and the agency's own templates.",
    steps: [
      "See which form serves an evaluation, a meeting or a unit, and on what basis.",
      "Register your own Word template with merge fields; it is checked first.",
      "Make forms on the evaluation, at the meeting or on the page of lists.",
    ],
  },
  lists: {
    title: "Lists and summaries",
    about: "Make result lists and summaries by template, for approval and for the level above.",
    steps: [
      "Choose unit and cycle, then the list.",
      "Take in yearly numbers of units with a system of their own.",
      "Take the file for the level above; shares always name their base.",
    ],
  },
  duty: {
    title: "Reporting duty",
    about: "Results must reach the national database within 5 days.",
    steps: [
      "See what is due, overdue and sent.",
      "Prepare a package for a cycle; its content is fixed from then on.",
      "Take the package, send it, and record day, document and recipient.",
    ],
  },
  imports: {
    title: "Import from a file",
    about: "Bring units, positions, people, accounts, requirements and earlier results from Excel or CSV.",
    steps: [
      "Choose the kind of table and read what a row stands for.",
      "Choose the file; it is read first and nothing is written.",
      "Look at each row: new, changed, wrong; correct the file where needed.",
      "Import: all rows or none.",
    ],
  },
  publications: {
    title: "Publication of results",
    about: "What was published, to whom, and the history of it.",
    steps: [
      "Choose cycle and unit to preview what would be published.",
      "Publish inside the unit (names and grades) or to everybody (totals alone).",
      "Open a publication to read or withdraw it.",
    ],
  },
  publication: {
    title: "A publication",
    about: "Exactly what was published, by whom, when, and its check code.",
    steps: [
      "Compare the content with its SHA-256 code.",
      "See what changed afterwards: petitions, new decisions.",
      "Withdraw it with a reason if it was wrong; the text is kept.",
    ],
  },
};
