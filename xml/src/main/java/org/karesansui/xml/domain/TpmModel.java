package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The interface of the guest’s TPM. */
public record TpmModel(String word) implements Word {
    public static final TpmModel TPM_TIS = new TpmModel("tpm-tis");
    public static final TpmModel TPM_CRB = new TpmModel("tpm-crb");
    public static final TpmModel TPM_SPAPR = new TpmModel("tpm-spapr");

    public TpmModel {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
