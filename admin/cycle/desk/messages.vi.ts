/** What the first page says of planned cycles. */
export const deskVi = {
  cycle: { desk: { open: "%{cycle} chờ mở", do: "Xem trước và mở" } },
};
