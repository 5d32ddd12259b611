package org.imprimatur.typing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.imprimatur.page.AccountName;

/** Where working copies are kept: beside the journals, because they are nobody's business but their owners'. */
public interface WorkingCopies {
    /** Takes the place of what was kept under that key; durable when it returns. */
    void put(WorkingCopy copy);

    Optional<WorkingCopy> find(CopyKey key);

    /** One person's copies of one text. */
    List<WorkingCopy> of(String about, AccountName owner);

    void remove(CopyKey key);

    void forEach(Consumer<WorkingCopy> each);
}
