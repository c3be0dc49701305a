/** How clerks call a rehabilitation centre that is privately run; lower case, with their marks ("tù nhân" is a prisoner). */
export const privateCentreWords = ["tư nhân", "ngoài công lập", "dân lập"] as const;

/** Wordings of lists to choose from that name private centres among others: they tell nothing of the one at hand. */
export const mixedCentreWords = ["tự nguyện, tư nhân", "tự nguyện/tư nhân", "tự nguyện hoặc tư nhân"] as const;
