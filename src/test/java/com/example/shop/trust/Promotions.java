package com.example.shop.trust;

import jakarta.enterprise.context.ApplicationScoped;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.Wording;
import org.imprimatur.spi.FieldInCode;
import org.imprimatur.spi.OwnType;
import org.imprimatur.spi.TypeInCode;

/** The shop's promotions are pages of a type of their own. */
@ApplicationScoped
public class Promotions implements OwnType {
    @Override
    public TypeInCode type() {
        return TypeInCode.named("promotion", Wording.of("Promotion", "促销活动"))
                .plural(Wording.of("Promotions", "促销活动"))
                .schemaOrg("Offer")
                .signedOffAs("legal")
                .declaring(Wording.of("I have read this text. Its terms are fair.", "本人已阅此文本，条款公平。"))
                .with(FieldInCode.of(FieldKind.LINE, "code", Wording.of("Code", "优惠码"))
                        .required()
                        .atMost(12))
                .with(FieldInCode.of(FieldKind.DATE, "ends", Wording.of("Ends on", "结束日期")));
    }
}
