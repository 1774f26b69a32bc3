/** Words of the comparison of two versions. */
export const diffVi = {
  framework: {
    compare: {
      framework: "Khung",
      other: "So với khung khác",
      print: "In",
      for: "Đối tượng",
      everybody: "Mọi đối tượng",
      summary: "Ai chịu thay đổi",
      summaryLine: "%{who}: %{smart_count} thay đổi |||| %{who}: %{smart_count} thay đổi",
      heading: "%{from} → %{to}",
      side: "%{code}, phiên bản %{number}",
      nothing: "Không có thay đổi nào phù hợp với lựa chọn",
    },
  },
};
