export const workHelp = {
  catalogues: {
    title: "Catalogues of products",
    about: "Standard products and conversion coefficients K, the basis of quantity, quality and progress.",
    steps: [
      "Open a catalogue to see the version in force.",
      "Create one for the managing agency; the units below share it.",
      "Find products by code or name.",
    ],
  },
  catalogue: {
    title: "A catalogue",
    about: "Its versions: groups of complexity, the standard product, each product with its K.",
    steps: [
      "Make up to 5 groups of complexity and choose the standard product (K = 1).",
      "Add products one by one or bring a spreadsheet; you see it before it is written.",
      "Name the document and publish the version; published ones are fixed.",
      "Tasks keep the K of the day on which they were assigned.",
    ],
  },
  plans: {
    title: "Work plans",
    about: "Weekly, monthly, quarterly and yearly plans of units and people; their items become tasks.",
    steps: [
      "Draft a plan for the unit or for yourself.",
      "Adopt or return plans that were submitted to you.",
      "Filter by kind, state and whose they are.",
    ],
  },
  plan: {
    title: "A plan",
    about: "Its items, who is in charge, products, terms and everybody's load.",
    steps: [
      "Add items from the catalogue or take them from a plan under way.",
      "Name who is in charge, who helps and by when.",
      "See everybody's load, to assign in balance with their positions.",
      "Submit it; once adopted, items become tasks.",
    ],
  },
  myWork: {
    title: "My work",
    about: "Your tasks of the week or month and the result so far.",
    steps: [
      "Start, report and hand in with evidence right on the card.",
      "Report unplanned work; it counts once the head has confirmed it.",
      "Say early that you cannot finish, so that somebody else can take over.",
      "See quantity, quality and progress of the month so far.",
    ],
  },
  inbox: {
    title: "Acceptance and assignment",
    about: "What waits for you as the one who assigned: results, unplanned work, tasks to hand on.",
    steps: [
      "Look at product and evidence, then accept or return with a reason.",
      "Confirm unplanned work or decline it.",
      "Hand on tasks that have nobody in charge.",
      "Select several and accept them at once.",
    ],
  },
  task: {
    title: "A task",
    about: "What to deliver and when, what happened, the evidence, and how it counts.",
    steps: [
      "In charge: start, report, attach evidence, hand in.",
      "Who assigned: accept, return, change the term, hand over to somebody else.",
      "Confirm an objective cause, and delays or errors from it take nothing off.",
      "See how the task counts for quantity, quality and progress.",
    ],
  },
  unitWork: {
    title: "Work progress of the unit",
    about: "The unit's tasks that fall due in the period: done, waiting for acceptance, overdue.",
    steps: [
      "Choose unit and period; press a number to see its tasks.",
      "See what is overdue the longest and who is in charge.",
      "See quantity, quality and progress of the unit and of each person.",
    ],
  },
  calendar: {
    title: "Calendar of terms",
    about: "When the tasks of the month fall due.",
    steps: [
      "Change the month; press a day to see what falls due.",
      "Take the calendar's address into your own calendar program.",
      "Withdraw the address if it got into other hands.",
    ],
  },
  programmes: {
    title: "Action programmes",
    about: "Commitments of rotated, transferred or appointed officials before the leading body.",
    steps: [
      "See your own programme or those that you may read.",
      "Write a new one.",
      "Open one to comment, approve or confirm results.",
    ],
  },
  programme: {
    title: "An action programme",
    about: "Commitments, targets, milestones, the body's questions and what came of it.",
    steps: [
      "The body asks; the author answers each question.",
      "The authority approves or returns it.",
      "Report each milestone with evidence; the authority confirms.",
    ],
  },
  writeProgramme: {
    title: "Write an action programme",
    about: "Write context, commitments, targets and milestones; submit when ready.",
    steps: [
      "Write the context and each commitment with a target that can be measured.",
      "Give each commitment its milestones.",
      "Save the draft; submit it to the body when ready.",
    ],
  },
};
