/** What the first page says of frameworks. */
export const deskVi = {
  framework: {
    desk: {
      draft:
        "Bản nháp %{code} phiên bản %{number}: còn %{smart_count} chỗ phải sửa trước khi ban hành |||| Bản nháp %{code} phiên bản %{number}: còn %{smart_count} chỗ phải sửa trước khi ban hành",
      draftReady: "Bản nháp %{code} phiên bản %{number} đã đủ điều kiện ban hành",
      moreDrafts: "%{smart_count} bản nháp khác đang soạn |||| %{smart_count} bản nháp khác đang soạn",
      goOn: "Soạn tiếp",
      publish: "Xem để ban hành",
      seeDrafts: "Xem các bản nháp",
    },
  },
};
