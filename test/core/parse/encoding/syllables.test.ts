import { isSyllable } from "../../../../src/core/parse/encoding/syllables";

const words = (list: string): readonly string[] => list.split(" ");

test.each(
  words(
    "nguyễn hoàng hoà hòa thuý thúy quý qúy quỳnh quốc huỳnh khuya khuỷu nghiêng giếng gì giữa già gìn yến yêu uyên ương ước đường rượu " +
      "hươu ngoằn xoè xòe khoẻ loét ngoeo thuở huơ nguệch huê quên quê quyết tuyết ích anh ánh ông ổn ở ý ủy uỷ mỹ ly kạn đắk chuyển thuê " +
      "luật khuấy của mưa múa mía nghĩa cửu người muối xuống",
  ),
)("%s is a syllable", (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each(
  words(
    "café über müller naïve kà? cê ngi ghă ngho bùc bàt hoằ tùan hoangf núơc nuớcs đ th ng ă bă bâ nguyễnn đđa zô fa wă jê nghiêêng tóà " +
      "múôn kh qă buỳ moạ lyng ynh nghiêngs",
  ),
)("%s is none", (word) => {
  expect(isSyllable(word)).toBe(false);
});

test("an empty word is none", () => {
  expect(isSyllable("")).toBe(false);
});
