/** Words of bringing in a framework file. */
export const exchangeVi = {
  framework: {
    exchange: {
      unit: "Đơn vị quản lý khung (khi tệp là khung mới)",
      picked: "%{name}, %{size} KiB",
      tooLong: "Tệp có %{size} KiB, nhiều nhất được 256 KiB.",
      unreadable: "Không đọc được tệp này.",
      faults: "Tệp còn %{smart_count} chỗ sai; chưa nhập gì |||| Tệp còn %{smart_count} chỗ sai; chưa nhập gì",
      goTo: "Đến dòng %{line}",
    },
  },
};
