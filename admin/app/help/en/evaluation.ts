export const evaluationHelp = {
  cycles: {
    title: "Evaluation cycles",
    about: "Months, quarters and years of the unit: planned, open, closed.",
    steps: [
      "Create a cycle, or a repeating series that creates them by itself.",
      "Open one to see progress and who is late, to open or to close it.",
      "Filter by state, kind and unit; the address keeps the filter.",
    ],
  },
  cycleForm: {
    title: "Write a cycle",
    about: "Period, subjects and the terms of the steps. It can be changed until the cycle is opened.",
    steps: [
      "Choose unit, kind, first and last day.",
      "Choose whether people, units or both are rated.",
      "Set the term of each step; the year must be done before 15 December.",
    ],
  },
  cycle: {
    title: "A cycle",
    about: "Where a cycle is run: opening, progress of each unit, extensions, closing.",
    steps: [
      "Preview the opening: who gets a form, who does not and why, which unit lacks a regulation.",
      "Open it, so that everybody has a form.",
      "Follow at which step the forms are and who is late.",
      "Add newcomers, extend a step, close the cycle when all is done.",
    ],
  },
  series: {
    title: "Repeating cycles",
    about: "Set the rule once; months and quarters are then created and opened on their day.",
    steps: [
      "See the next cycle of each series and when it opens.",
      "Create a series for a unit.",
      "Open one to change its rule; cycles that exist stay as they are.",
    ],
  },
  seriesForm: {
    title: "Rule of a series",
    about: "Kind, first day, pattern of names, how many days ahead to open, and the terms of the steps.",
    steps: [
      "Choose the kind and the first day of the first cycle.",
      "Write the patterns of code and name; the words to use stand below the field.",
      "Give terms in days from the last day of the period; negative means before it.",
    ],
  },
  rollUp: {
    title: "Periods behind a result",
    about: "Which periods make up the score of the year, quarter or half year; which do not count and why.",
    steps: [
      "See the score of each period and how the regulation takes the mean.",
      "See what is missing: sickness, maternity, transfer, not rated.",
      "Record the result of a period at the former agency, with its document.",
    ],
  },
  meetings: {
    title: "Voting meetings",
    about: "Meetings in which the body in charge comments and votes on grades.",
    steps: [
      "Convene a meeting on the forms of a unit that wait for a vote.",
      "Set up leading bodies and party committees and who may vote in them.",
      "Open a meeting to vote, count or read the minutes.",
      "Members vote on their own phones.",
    ],
  },
  meeting: {
    title: "A meeting",
    about: "Who stands to the vote, the ballot, the count and the minutes.",
    steps: [
      "Record attendance and see who has voted; the list never says what.",
      "Vote on each person; nobody can see a secret ballot.",
      "Count; results show only then.",
      "Show it on the screen of the room; write minutes to be approved there.",
    ],
  },
  board: {
    title: "Decision board",
    about: "A whole unit in one cycle: self-rating, vote, grade by the rules, proposal, decision.",
    steps: [
      "Choose a grade for each person; give a reason where it differs from the rules.",
      "Select several people and act once; you see the consequences first.",
      "Watch the quota on the board; the system warns and never picks people.",
      "Score, return or notify from each row.",
      "It works by keyboard: with the focus in the table, press ? for its keys.",
    ],
  },
  evaluation: {
    title: "An evaluation",
    about: "All of one form: the score of each criterion and why, opinions, decision and history.",
    steps: [
      "Open “Why” for the computation, its basis and the tasks behind a score.",
      "Score, return, comment or decide when it is your turn.",
      "See the grade by the rules, the proposed and the decided one, and reasons where they differ.",
      "Print it or take a form.",
    ],
  },
  myMonth: {
    title: "My month",
    about: "Your whole period on one screen, made for a phone: tasks, evidence, self-rating, result.",
    steps: [
      "Tasks: begin, report progress, hand in; photograph evidence; report unplanned work.",
      "Self-rating: guidance and the last period's answer stand at each criterion. What you type is saved by itself.",
      "Hand in: see what is missing and a summary before you send it.",
      "Result: read the reasons, who decided and on which ground; agree, reserve an opinion or object in time.",
    ],
  },
  myEvaluations: {
    title: "My evaluations",
    about: "Your own forms, from the current cycle to the earlier ones.",
    steps: [
      "Open the form that waits, rate yourself and submit in time.",
      "Read result and explanation once you are notified.",
      "If you disagree, reserve your opinion or file a petition within the term.",
    ],
  },
  selfRating: {
    title: "Self-rating",
    about: "Score each criterion yourself, name strengths and weaknesses, then submit.",
    steps: [
      "Read the guidance of each criterion and score it.",
      "Check the task results that the system computed from accepted work.",
      "Name strengths, weaknesses and the grade that you claim.",
      "The draft is saved as you type; once submitted it is fixed unless it is returned.",
    ],
  },
  authority: {
    title: "Table of authority",
    about: "Who monitors and scores, and who decides the grade of whom. The two may be different people.",
    steps: [
      "Choose a unit and an act: regular scoring or the yearly rating.",
      "Read from the top: the first line that fits holds, so exceptions stand before the general rule.",
      "Add lines and move them up; without any, the nearest head above decides.",
    ],
  },
  objections: {
    title: "Petitions",
    about: "Petitions about results that wait for you, with their term in working days.",
    steps: [
      "Read the petition and the file of the form.",
      "Uphold the result or replace it by a new decision; always give the reason.",
      "Mind the term: as a rule 7 working days from receipt.",
    ],
  },
  formerUnits: {
    title: "Opinions on people who moved",
    about: "The regulation asks the former unit about somebody who moved within the period.",
    steps: [
      "See who moved and when they were in your unit; nothing else of the form is shown.",
      "Write your opinion about that time.",
      "Writing again replaces it; the authority and then the person read it.",
    ],
  },
  quota: {
    title: "Quota board",
    about: "How many may have the highest grade, how many have it, and who stands where by score.",
    steps: [
      "Choose cycle and agency; look by agency and by group of similar duties.",
      "See groups above the quota and the list by score.",
      "The system counts and warns; whom to choose is for the authority.",
    ],
  },
  uses: {
    title: "Use of results",
    about: "Lists by the regulation for rewards, extra income, assignment, training and streamlining.",
    steps: [
      "Choose a cycle to see its lists and their basis.",
      "Record what the authority concluded about each person.",
      "Print a list for the meeting.",
    ],
  },
};
