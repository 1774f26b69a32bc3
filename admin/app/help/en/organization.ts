export const organizationHelp = {
  units: {
    title: "Unit tree",
    about: "The structure of the organization: which unit belongs to which, who heads it, how many people it has.",
    steps: [
      "Open a branch to see the units below; choose a unit to see its people, posts and history.",
      "Create a unit, or bring a whole list of units from a file on the import page.",
      "Move a unit below another, end it, record mergers and splits by their document; history is kept.",
    ],
  },
  unitForm: {
    title: "Write a unit",
    about: "Create a unit or change its name, code and kind. The unit above decides who has authority over it.",
    steps: [
      "Give name, code and kind; a code is used once in the system.",
      "Choose the unit above and the first day.",
      "To move or rearrange a unit use the buttons on its page, so that history is kept.",
    ],
  },
  unit: {
    title: "A unit",
    about: "Everything about a unit: its head, people, authorized posts, delegations and history.",
    steps: [
      "See who works here and who heads the unit; appoint somebody new.",
      "Record that the unit also rates contract staff, where that has been decided.",
      "Delegate to a deputy or somebody else for a time, with the number of the document.",
      "Set the number of posts for each position.",
      "Transfer people, move or end the unit by a document.",
    ],
  },
  positions: {
    title: "Positions",
    about: "The catalogue of positions; each has a description, required competencies and posts in the units.",
    steps: [
      "Find a position by code or name; accents do not matter.",
      "Open one to see its description, required competencies and gaps.",
      "Create a position or bring the catalogue from a file.",
    ],
  },
  positionForm: {
    title: "Write a position",
    about: "Create a position or change its code, name and group.",
    steps: [
      "Give the code of the approved catalogue; codes are local.",
      "Choose the group: leading and managing; professional; supporting and serving.",
      "After saving, write the description and the required competencies on the position's page.",
    ],
  },
  position: {
    title: "A position",
    about: "Description, required competencies, posts and competency gaps of a position.",
    steps: [
      "Read, write or print the description.",
      "Set the required levels (a range) of each competency of the framework.",
      "See how many posts are authorized and how many are filled.",
      "See who is below the requirement, to plan training.",
    ],
  },
  description: {
    title: "Description of a position",
    about: "Write aims, tasks with their measure of completion, working relations, powers and requirements.",
    steps: [
      "Write each task and how its completion is judged.",
      "Write relations inside and outside the agency and the scope of powers.",
      "Write the required education; competencies are set on the position's page.",
      "Save; the description shows on the position's page.",
    ],
  },
  persons: {
    title: "People",
    about: "Cadres, civil servants and public employees whom you may see.",
    steps: [
      "Search by name or code; filter by unit and class.",
      "Open a person to see appointments, absences and discipline.",
      "Add somebody or bring a list from a file.",
    ],
  },
  personForm: {
    title: "Write a person",
    about: "Add a person or change name, code, date of birth and class.",
    steps: [
      "Give code and full name as in the personnel file.",
      "Choose the class: cadre, civil servant, public employee, worker; it decides the regulation.",
      "Appointments are recorded after saving, on the person's page.",
    ],
  },
  person: {
    title: "A person",
    about: "Appointments, absences and discipline of a person; regulations use these facts when rating.",
    steps: [
      "Record appointments and transfers with day and document.",
      "Record absences; sick and maternity leave count by the time actually worked.",
      "Record disciplinary decisions and whether they concern official duties.",
      "Correct or withdraw what was wrong; the audit log keeps the earlier text.",
    ],
  },
  appointment: {
    title: "Appointment",
    about: "Who holds which position in which unit from which day. Each cycle takes what is in force in its period.",
    steps: [
      "Choose person, unit, position and first day.",
      "Mark the head, or a leading or managing post.",
      "Whoever holds several posts has one main appointment; everybody is rated once.",
    ],
  },
  postTargets: {
    title: "Streamlining targets",
    about: "Titles and posts that must remain by the date of the plan, compared with what there is.",
    steps: [
      "Choose a unit to see the units below as well.",
      "Set a target: what must remain, from when, until when, by which document.",
      "See which units have reached it, are on their way or overdue, and how much is left.",
    ],
  },
  holidays: {
    title: "Public holidays",
    about: "Days off and make-up working days; they decide terms in working days, above all that of petitions.",
    steps: [
      "Choose a year to see its days.",
      "Add, change or remove days when they are announced.",
      "Terms in working days follow this list.",
    ],
  },
  competencies: {
    title: "Competencies by position",
    about: "Compares people's competencies with what their positions require; apart from scores and grades.",
    steps: [
      "Choose a unit to see how many people stand at which level.",
      "See training needs: who lacks which competency by how many levels.",
      "Open a person for details or to assess.",
    ],
  },
  competencyMatrix: {
    title: "Required competencies",
    about: "Levels that many positions require of every competency of a framework, set for many positions at once.",
    steps: [
      "Choose the framework; find positions by name, class or unit.",
      "Go with the arrows, press a digit for the level, Shift and a digit for a range; Ctrl+Z undoes.",
      "Copy the whole matrix to Excel, change it there and paste it back if you like.",
      "Choose the first day and press Save: all cells are written at once.",
    ],
  },
  personCompetencies: {
    title: "Competencies of a person",
    about: "Levels of a person against the requirement of the position, over all assessments.",
    steps: [
      "See each competency: below, within or above the requirement.",
      "Open the description of a level to know what it takes.",
      "Assess yourself, or your staff where you have the authority.",
    ],
  },
  assess: {
    title: "Assess competencies",
    about: "Choose the level of each competency by its description. It changes no score and no grade.",
    steps: [
      "Read the descriptions and choose the level that fits the work shown.",
      "Where no level is reached, choose just that; do not leave it empty.",
      "Save; earlier assessments are kept for comparison.",
    ],
  },
};
