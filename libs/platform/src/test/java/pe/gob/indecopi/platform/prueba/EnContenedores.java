package pe.gob.indecopi.platform.prueba;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a test class that runs on {@link MongoDeContenedor} or {@link KafkaDeContenedor}: where no
 * Docker engine is found it is skipped and says so; where one is, what was sent to MongoDB is
 * compared with the committed list of commands after its last test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CondicionDeContenedores.class)
public @interface EnContenedores {}
