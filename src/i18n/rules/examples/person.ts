import type { GroupExamples } from "../example";

const man = { sex: "Nam", birth: "05/03/1995", personalId: "038095001234" };
const tested = { psychosis: "Có", lastTestResult: "Âm tính" };
const commune = { communeName: "Xã Mường Thử" };
const hamlets = ["Bản Nà Pọng", "Thôn Đoàn Kết"];

/** Examples of the rules that serve several person registers; each uses one of them. */
const personExamples: GroupExamples<"person"> = {
  "person/incomplete-name": {
    broken: { addict: [{ fullName: "Hùng" }] },
    fixed: { addict: [{ fullName: "Lò Văn Hùng" }] },
  },
  "person/birth-date": {
    broken: { user: [{ birth: "31/02/1990" }] },
    fixed: { user: [{ birth: "28/02/1990" }] },
  },
  "person/birth-year-only": {
    broken: { addict: [{ birth: 1990 }] },
    fixed: { addict: [{ birth: "12/06/1990" }] },
  },
  "person/sex-missing": {
    broken: { suspect: [{ sex: "" }] },
    fixed: { suspect: [{ sex: "Nữ" }] },
  },
  "person/personal-id-missing": {
    broken: { user: [{ personalId: "" }] },
    fixed: { user: [{ personalId: "038095001234" }] },
  },
  "person/malformed-personal-id": {
    broken: { addict: [{ personalId: "0380950012" }] },
    fixed: { addict: [{ personalId: "038095001234" }] },
  },
  "person/lost-leading-zero": {
    broken: { addict: [{ personalId: 38095001234 }] },
    fixed: { addict: [{ personalId: "038095001234" }] },
  },
  "person/precision-lost": {
    broken: { postRehab: [{ personalId: "3,8E+10" }] },
    fixed: { postRehab: [{ personalId: "038095001234" }] },
  },
  "person/old-personal-id": {
    broken: { suspect: [{ personalId: "171234567" }] },
    fixed: { suspect: [{ personalId: "038095001234" }] },
  },
  "person/personal-id-province": {
    broken: { addict: [{ personalId: "097095001234" }] },
    fixed: { addict: [{ personalId: "038095001234" }] },
  },
  "person/personal-id-sex-century": {
    broken: { addict: [{ ...man, sex: "Nữ" }] },
    fixed: { addict: [man] },
  },
  "person/personal-id-birth-year": {
    broken: { addict: [{ ...man, birth: "05/03/1996" }] },
    fixed: { addict: [man] },
  },
  "person/duplicate-personal-id": {
    broken: { addict: [{ personalId: "038095001234" }, { personalId: "038095001234" }] },
    fixed: { addict: [{ personalId: "038095001234" }, { personalId: "038096005678" }] },
  },
  "person/same-name-and-birth": {
    broken: { user: [{ fullName: "Lò Văn Hùng", birth: "05/03/1995", personalId: "038095001234" }, { fullName: "Lò Văn Hùng", birth: "05/03/1995" }] },
    fixed: { user: [{ fullName: "Lò Văn Hùng", birth: "05/03/1995", personalId: "038095001234" }] },
  },
  "person/similar-name-and-birth": {
    broken: { user: [{ fullName: "Lò Văn Hùng", birth: "05/03/1995", hamlet: "Bản Nà Pọng" }, { fullName: "Lò Văn Hùng", birth: 1995, hamlet: "Bản Nà Pọng" }] },
    fixed: { user: [{ fullName: "Lò Văn Hùng", birth: "05/03/1995", hamlet: "Bản Nà Pọng" }] },
  },
  "person/too-young": {
    broken: { addict: [{ birth: "05/03/2015" }] },
    fixed: { addict: [{ birth: "05/03/2005" }] },
  },
  "person/hamlet-unknown": {
    broken: { parameters: {}, hamlets, addict: [{ hamlet: "Bản Nà Lạ" }] },
    fixed: { parameters: {}, hamlets, addict: [{ hamlet: "Bản Nà Pọng" }] },
  },
  "person/residence-unclear": {
    broken: { parameters: commune, addict: [{ permanentResidence: "Bản Chiềng, xã Tam Thử", currentResidence: "" }] },
    fixed: { parameters: commune, addict: [{ permanentResidence: "Bản Chiềng, xã Tam Thử", currentResidence: "Bản Nà Pọng, xã Mường Thử" }] },
  },
  "person/unstable-without-reason": {
    broken: { user: [{ residenceStatus: "Không có nơi cư trú ổn định", note: "" }] },
    fixed: { user: [{ residenceStatus: "Không có nơi cư trú ổn định", note: "Có đăng ký thường trú nhưng không sinh sống tại đó" }] },
  },
  "person/removal-incomplete": {
    broken: { addict: [{ removedOn: "10/09/2025", removalReason: "" }, { removedOn: "", removalReason: "Chuyển nơi cư trú" }] },
    fixed: { addict: [{ removedOn: "10/09/2025", removalReason: "Chết" }, { removedOn: "02/10/2025", removalReason: "Chuyển nơi cư trú" }] },
  },
  "person/removal-date": {
    broken: { addict: [{ listedOn: "10/02/2025", removedOn: "10/01/2025" }] },
    fixed: { addict: [{ listedOn: "10/02/2025", removedOn: "10/10/2025" }] },
  },
  "person/removal-reason": {
    broken: { addict: [{ removedOn: "10/09/2025", removalReason: "Hoàn thành cai nghiện tự nguyện" }] },
    fixed: { addict: [{ removedOn: "10/09/2025", removalReason: "Hoàn thành quản lý sau cai" }] },
  },
  "person/mixed-marks": {
    broken: { addict: [{ dossier: "Đã lập" }, { dossier: "x" }] },
    fixed: { addict: [{ dossier: "Đã lập" }, { dossier: "Đã lập" }] },
  },
  "person/psychosis-test": {
    broken: { user: [{ ...tested, lastTestedOn: "01/10/2025" }] },
    fixed: { user: [{ ...tested, lastTestedOn: "01/12/2025" }] },
  },
};

export default personExamples;
